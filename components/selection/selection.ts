const key = 'proxima-selection'

/** The ids a visitor has picked, in the order they were picked; kept in this browser alone. */
export function readSelection(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Keeps a selection and tells every part of the page. A browser that keeps nothing still tells. */
export function writeSelection(ids: string[]) {
  try {
    localStorage.setItem(key, JSON.stringify(ids))
  } catch {}
  dispatchEvent(new CustomEvent('selection', { detail: ids }))
}
