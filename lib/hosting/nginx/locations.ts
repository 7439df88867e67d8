import { addHeaders, indent, quote } from '../rules/directives'
import { headersOf, rules } from '../rules/headers'
import { toSource, type Pattern } from '../rules/patterns'

const base = headersOf('/')
const locations = rules.slice(1).flatMap(({ paths }) => paths)

/** A location for each pattern: exact, by prefix, or by expression inside the prefix's. */
export function addressLocations() {
  const exact = locations.filter((pattern) => !/[:*]/.test(pattern) && pattern !== '/oembed')
  const prefixes = [...new Set(locations.filter((pattern) => /[:*]/.test(pattern)).map(prefixOf))]
  return [...new Set(exact)]
    .map((pattern) => `location = ${pattern} {\n${indent(contentOf(pattern))}\n}`)
    .concat(
      prefixes.map((prefix) => {
        const inner = locations.filter(
          (pattern) => /[:*]/.test(pattern) && prefixOf(pattern) === prefix && pattern !== `${prefix}*`,
        )
        const nested = inner.map(
          (pattern) => `location ~ ^${toSource(pattern)}$ {\n${indent(contentOf(pattern))}\n}`,
        )
        return `location ^~ ${prefix} {\n${indent([contentOf(`${prefix}*`), ...nested].join('\n'))}\n}`
      }),
    )
}

const prefixOf = (pattern: Pattern) => pattern.slice(0, pattern.search(/[:*]/)) as Pattern

/**
 * What an address of this pattern is sent with: an own media type, headers where they are not everybody's, a
 * page's name.
 */
function contentOf(pattern: Pattern) {
  const { 'Content-Type': type, ...headers } = headersOf(pattern.replace(/:\w+|\*/g, 'x'))
  const own = Object.entries(headers).some(([name, value]) => base[name] !== value)
  return [
    type && `types { }\ndefault_type ${quote(type)};`,
    own && addHeaders(headers),
    pattern.startsWith('/press/') &&
      pattern.endsWith('.jpg') &&
      'add_header Repr-Digest $proxima_digest always;',
    /^\/\w+\/embed\//.test(pattern) &&
      `error_page 404 /${pattern.split('/')[1]}/404.html;\ntry_files $uri.html $uri =404;`,
  ]
    .filter(Boolean)
    .join('\n')
}
