'use client'
// Only some browsers can hand an address to the system, and only they know.
import { useSyncExternalStore } from 'react'

/** Hands the address to the system's own share sheet (Web Share API); absent where there is none. */
export function ShareButton({ url, title, label }: { url: string; title: string; label: string }) {
  const able = useSyncExternalStore(
    () => () => {},
    () => 'share' in navigator,
    () => false,
  )
  if (!able) return null
  // A visitor who closes the sheet has changed their mind: nothing went wrong.
  return (
    <button
      type="button"
      className="button quiet-button"
      onClick={() => navigator.share({ url, title }).catch(() => {})}
    >
      {label}
    </button>
  )
}
