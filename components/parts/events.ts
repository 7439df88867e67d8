/** The nearest element around an event that a selector finds; `null` where there is none. */
export function within(event: Event, selector: string) {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
}

/** Whether a key is held with one that makes a command of it; shift does not, it types letters. */
export function isChord(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>) {
  return event.altKey || event.ctrlKey || event.metaKey
}

/** Whether a key is held with a press or a key: what a link then does, in another place, is the browser's. */
export function isHeld(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>) {
  return isChord(event) || event.shiftKey
}

/** What is waited for, once it is there; `null` as soon as Escape says that it is no longer wanted. */
export async function unlessEscaped<T>(awaited: Promise<T>) {
  const ended = new AbortController()
  const escaped = new Promise<null>((resolve) =>
    addEventListener('keydown', ({ key }) => key === 'Escape' && resolve(null), { signal: ended.signal }),
  )
  try {
    return await Promise.race([awaited, escaped])
  } finally {
    ended.abort()
  }
}
