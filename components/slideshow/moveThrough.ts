import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Moves the focus with the arrow keys from the search into its answers, through them, and back; Escape leads
 * straight back.
 */
export function moveThrough(event: KeyboardEvent<HTMLElement>, search: HTMLElement) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('figure > a')].filter((link) =>
    link.checkVisibility(),
  )
  const at = links.indexOf(event.target as HTMLElement)
  const inSearch = event.target === search
  const step = inSearch && event.key !== 'ArrowDown' ? undefined : steps[event.key]
  if (at < 0 && !inSearch) return
  if (at >= 0 && event.key === 'Escape') search.focus()
  else if (step) (links[at + step] ?? (at + step < 0 ? search : links[at]))?.focus()
  else return
  event.preventDefault()
}
