/**
 * What a visitor may ask of the wall; each is empty where nothing is asked. Without `sort` a search answers
 * with the best first, and the wall hangs in date order.
 */
export const keys = ['q', 'theme', 'country', 'kind', 'light', 'sort'] as const
/** The name of one thing that may be asked, as the query of an address has it. */
export type Key = (typeof keys)[number]
/** All that is asked: one text a key, trimmed. */
export type Query = Record<Key, string>

/** What the query of an address asks. @example readQuery('?theme=ice').theme // ice */
export function readQuery(address: string): Query {
  const given = new URLSearchParams(address)
  const pairs = keys.map((key) => [key, given.get(key)?.trim() ?? ''])
  return Object.fromEntries(pairs) as Query
}

/**
 * The query of the address that asks this, empty if it asks nothing.
 * @example writeQuery({ …, q: 'etna' }) // ?q=etna
 */
export function writeQuery(query: Query) {
  const asked = keys.filter((key) => query[key].trim())
  if (!asked.length) return ''
  const pairs = asked.map((key) => [key, query[key].trim()])
  return `?${new URLSearchParams(pairs)}`
}
