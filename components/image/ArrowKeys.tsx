'use client'
// The keyboard is the browser's: nothing on the server hears a key.
import { useEffect } from 'react'

/**
 * Left and right arrow keys lead to the neighbouring pages, unless the reader is typing or holds a modifier.
 */
export function ArrowKeys({ previous, next }: { previous?: string; next?: string }) {
  useEffect(() => {
    const targets: Record<string, string | undefined> = { ArrowLeft: previous, ArrowRight: next }
    function follow(event: KeyboardEvent) {
      const typing = (event.target as Element).closest(
        'input, textarea, select, [role="application"], dialog',
      )
      const target = targets[event.key]
      if (target && !typing && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey)
        location.assign(target)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [previous, next])
  return null
}
