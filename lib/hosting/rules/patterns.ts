/**
 * An address pattern as `_headers` files write it, which is as much as every host reads: `:name` stands
 * for one part of the path, `*`, at most once, for anything. Every form of the rules is made from it.
 */
export type Pattern = `/${string}`

/**
 * A pattern as a regular expression over the whole path.
 * @example toRegExp('/a/:b/*') // /^\/a\/[^/]+\/.*$/
 */
export function toRegExp(pattern: Pattern) {
  return new RegExp(`^${toSource(pattern)}$`)
}

/** A pattern as the text of a regular expression, which nginx reads as well. */
export function toSource(pattern: Pattern) {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace('*', '.*')
}

/** A pattern as Next reads it in `headers()`. */
export function toNext(pattern: Pattern) {
  return pattern.replace('*', '(.*)')
}
