import { statSync } from 'node:fs'
import { join } from 'node:path'

// RFC 9110, section 14.1.2: a first and a last position, or a suffix, each in digits.
const spec = /^(?:(\d+)-(\d*)|-(\d+))$/

/**
 * Whether a `Range` can be satisfied of `size` bytes (RFC 9110, section 14.1.2): one of its ranges begins
 * within them. A header that is no list of byte ranges is `undefined`: it is to be ignored.
 *
 * @example isSatisfiable('bytes=0-,900-', 500) // true
 * @example isSatisfiable('bytes=-0', 500) // false
 */
export function isSatisfiable(range: string, size: number) {
  if (!range.startsWith('bytes=')) return undefined
  const specs = range
    .slice('bytes='.length)
    .split(',')
    .map((part) => spec.exec(part.trim()))
  if (!specs.every((found) => found !== null)) return undefined
  if (specs.some(([, first, last]) => last && Number(last) < Number(first))) return undefined
  return specs.some(([, first, , suffix]) =>
    suffix === undefined ? Number(first) < size : Number(suffix) > 0 && size > 0,
  )
}

/**
 * The size in bytes of the file that is served at a path of the site; `undefined` if there is none. Never
 * looks outside the folders that are served.
 */
export function servedSize(pathname: string) {
  const parts = decodePath(pathname)?.split('/').slice(1)
  if (!parts || parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part)))
    return undefined
  const [room, kind] = parts
  const folder = room === '_next' && kind === 'static' ? ['.next', ...parts.slice(1)] : ['public', ...parts]
  const found = statSync(join(/* turbopackIgnore: true */ process.cwd(), ...folder), {
    throwIfNoEntry: false,
  })
  return found?.isFile() ? found.size : undefined
}

/** A path without its percent signs (RFC 3986, section 2.1); `undefined` if they stand for no UTF-8. */
export function decodePath(pathname: string) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
