const key = 'proxima-selection'

/** What is picked where the browser does not keep it: for as long as the page is open. */
let held: string[] | undefined

/** The ids a visitor has picked, each once, in the order they were picked; kept in this browser alone. */
export function readSelection(): string[] {
  return held ?? readKept()
}

function readKept(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === 'string'))] : []
  } catch {
    return []
  }
}

/**
 * Keeps a selection, each id once, and tells every part of the page. Where the browser does not keep it, the
 * page does while it is open, and the browser no image that is not in it.
 */
export function writeSelection(ids: string[]) {
  const once = [...new Set(ids)]
  held = keep(once) ? undefined : once
  if (held) keep(readKept().filter((id) => once.includes(id)))
  dispatchEvent(new CustomEvent('selection', { detail: once }))
}

/** Keeps ids in the browser, and tells whether it does. */
function keep(ids: string[], name = key) {
  try {
    localStorage.setItem(name, JSON.stringify(ids))
    return true
  } catch {
    return false
  }
}

/**
 * What the links to the selection say of it, so that it is not lost where only the page holds it; '' where
 * the browser keeps it.
 * @example heldQuery() // '?ids=etna,nile'
 */
export function heldQuery() {
  return held?.length ? `?ids=${held.join(',')}` : ''
}

/** Whether this browser could keep these ids. */
export function canKeep(ids: string[]) {
  const isKept = keep(ids, `${key}-tried`)
  if (isKept) localStorage.removeItem(`${key}-tried`)
  return isKept
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
 * The ids that the query of an address shares, each once; `null` where it shares none.
 * @example sharedIds('?ids=etna,nile') // ['etna', 'nile']
 */
export function sharedIds(query: string) {
  const shared = new URLSearchParams(query).get('ids') ?? ''
  const ids = [...new Set(shared.split(',').map((id) => id.trim()))].filter(Boolean)
  return ids.length ? ids : null
}
