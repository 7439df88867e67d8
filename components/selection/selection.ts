const key = 'proxima-selection'

/** What is picked where the browser keeps nothing: for as long as the page is open. */
let held: string[] | undefined

/** The ids a visitor has picked, each once, in the order they were picked; kept in this browser alone. */
export function readSelection(): string[] {
  if (held) return held
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === 'string'))] : []
  } catch {
    return []
  }
}

/**
 * Keeps a selection, each id once, and tells every part of the page. Where the browser keeps nothing, the
 * page does while it is open.
 */
export function writeSelection(ids: string[]) {
  const once = [...new Set(ids)]
  try {
    localStorage.setItem(key, JSON.stringify(once))
    held = undefined
  } catch {
    held = once
  }
  dispatchEvent(new CustomEvent('selection', { detail: once }))
}

/**
 * A selection without an image that it held, or with one that it did not.
 * @example toggled(['etna'], 'nile') // ['etna', 'nile']
 */
export function toggled(ids: string[], id: string) {
  return ids.includes(id) ? ids.filter((kept) => kept !== id) : [...ids, id]
}

/**
 * A selection with one of its images so many places further on; at either end it stays.
 * @example moved(['etna', 'nile', 'alps'], 'alps', -1) // ['etna', 'alps', 'nile']
 */
export function moved(ids: string[], id: string, by: 1 | -1) {
  const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by]
  if (from < 0 || to < 0 || to >= ids.length) return ids
  return ids.toSpliced(from, 1).toSpliced(to, 0, id)
}

/**
 * The ids that the query of an address shares, each once; `null` where it shares no selection.
 * @example sharedIds('?ids=etna,nile') // ['etna', 'nile']
 */
export function sharedIds(query: string) {
  const shared = new URLSearchParams(query).get('ids')
  return shared === null ? null : [...new Set(shared.split(',').map((id) => id.trim()))].filter(Boolean)
}
