'use client'
// Whether there is JavaScript is for the browser to say.
import { useSyncExternalStore } from 'react'

/** False on the server and in its HTML, true once the page answers to presses. */
export function useInteractive() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

// Nothing changes once the page has become interactive.
const never = () => () => {}
