const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Moves the focus with the arrow keys from the search into the answers that hang in a place, through them,
 * and back; Escape leads straight back.
 */
export function moveThrough(event: KeyboardEvent, place: HTMLElement, search: HTMLElement) {
  const links = [...place.querySelectorAll<HTMLElement>('figure a')]
  const current = links.findIndex((link) => link === event.target)
  const target = targetOf(event.key, { current, count: links.length, inSearch: event.target === search })
  if (target === undefined) return
  const element = target === 'search' ? search : links.at(target)
  element?.focus()
  event.preventDefault()
}

interface Focus {
  /** The place in the list of the answer that has the focus; -1 where none has. */
  current: number
  count: number
  inSearch: boolean
}

/**
 * Where a key leads from the search or an answer: to an answer by its place in the list, or to the search.
 * `undefined` where the key is left to whoever else hears it.
 */
export function targetOf(key: string, { current, count, inSearch }: Focus): number | 'search' | undefined {
  if (inSearch) return key === 'ArrowDown' ? 0 : undefined
  if (current < 0) return undefined
  if (key === 'Escape') return 'search'
  const step = steps[key]
  if (step === undefined) return undefined
  const next = current + step
  return next < 0 ? 'search' : Math.min(next, count - 1)
}
