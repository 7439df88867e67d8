/**
 * An address pattern as `_headers` files write it: `:name` stands for one part of the path, `*`, at
 * most once, for anything. What every form of the rules is made from, and no host reads more.
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
