'use client'
// The keyboard is the browser's: nothing on the server hears a key.
import { useEffect } from 'react'
import { isChord, within } from '../parts/events'

/** Where an arrow key does something of its own. */
const busy = 'input, textarea, select, [role="application"], dialog'

/**
 * Left and right arrow keys lead to the neighbouring pages, unless the reader is typing or holds a modifier.
 */
export function ArrowKeys({ previous, next }: { previous?: string; next?: string }) {
  useEffect(() => {
    const targets: Record<string, string | undefined> = { ArrowLeft: previous, ArrowRight: next }
    function follow(event: KeyboardEvent) {
      const target = targets[event.key]
      if (target && !within(event, busy) && !isChord(event) && !event.shiftKey) location.assign(target)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [previous, next])
  return null
}
