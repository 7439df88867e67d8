'use client'
// The selection is kept in the browser, and one listener serves every button of the page.
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { within } from '../parts/events'
import { readSelection, toggled, writeSelection } from './selection'

/** Every button that selects an image, with the image's id in `data-select`. */
const buttons = '[data-select]'

/** The way to the selection, with how many images it holds. */
export function SelectionLink({ href, label }: { href: string; label: string }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    function show() {
      const ids = readSelection()
      setCount(ids.length)
      for (const button of document.querySelectorAll<HTMLElement>(buttons))
        button.ariaPressed = String(ids.includes(button.dataset.select ?? ''))
    }
    function toggle(event: Event) {
      const id = within(event, buttons)?.dataset.select
      if (id) writeSelection(toggled(readSelection(), id))
    }
    show()
    const events = [
      ['click', toggle],
      ['selection', show],
      ['storage', show],
      ['pageshow', show],
    ] as const
    for (const [name, listener] of events) addEventListener(name, listener)
    return () => events.forEach(([name, listener]) => removeEventListener(name, listener))
  }, [])
  return (
    <a href={href} aria-current={usePathname() === href ? 'page' : undefined}>
      {label}
      {count > 0 && ` (${count})`}
    </a>
  )
}
