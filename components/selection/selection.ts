const key = 'proxima-selection'

/** The ids a visitor has picked, each once, in the order they were picked; kept in this browser alone. */
export function readSelection(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === 'string'))] : []
  } catch {
    return []
  }
}

/**
 * Keeps a selection, each id once, and tells every part of the page. A browser that keeps nothing still
 * tells.
 */
export function writeSelection(ids: string[]) {
  const once = [...new Set(ids)]
  try {
    localStorage.setItem(key, JSON.stringify(once))
  } catch {}
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
 * The ids that the query of an address shares, each once; `null` where it shares no selection.
 * @example sharedIds('?ids=etna,nile') // ['etna', 'nile']
 */
export function sharedIds(query: string) {
  const shared = new URLSearchParams(query).get('ids')
  return shared === null ? null : [...new Set(shared.split(',').map((id) => id.trim()))].filter(Boolean)
}
