import { documentPaths } from '../../site/addresses'
import { headersOf, rules } from '../rules/headers'
import { toSource, type Pattern } from '../rules/patterns'
import { addHeaders, indent, quote } from './directives'

const base = headersOf('/')
const patterns = rules.slice(1).flatMap(({ paths }) => paths)

/** A location for each pattern of the rules: exact, by prefix, or by expression inside the prefix's. */
export function addressLocations() {
  const exact = patterns.filter((pattern) => !isOpen(pattern) && pattern !== documentPaths.oembed)
  const prefixes = patterns.filter(isOpen).map(prefixOf)
  return [
    ...unique(exact).map((pattern) => location(`= ${pattern}`, [contentOf(pattern)])),
    ...unique(prefixes).map(prefixLocation),
  ]
}

/** All addresses that begin alike, and within them those of narrower patterns. */
function prefixLocation(prefix: Pattern) {
  const whole: Pattern = `${prefix}*`
  const inner = patterns
    .filter(isOpen)
    .filter((pattern) => prefixOf(pattern) === prefix && pattern !== whole)
    .map((pattern) => location(`~ ^${toSource(pattern)}$`, [contentOf(pattern)]))
  return location(`^~ ${prefix}`, [contentOf(whole), ...inner])
}

function location(address: string, content: string[]) {
  return `location ${address} {\n${indent(content.join('\n'))}\n}`
}

/** Whether a pattern stands for more than one address. */
function isOpen(pattern: Pattern) {
  return /[:*]/.test(pattern)
}

/** What stands before the open part of a pattern. @example prefixOf('/press/*.jpg') // /press/ */
function prefixOf(pattern: Pattern): Pattern {
  return `/${pattern.slice(1, pattern.search(/[:*]/))}`
}

/**
 * What an address of this pattern is sent with: an own media type, headers where they are not everybody's, a
 * press file's digest, an embed's page; and what leads on from where nothing lies.
 */
function contentOf(pattern: Pattern) {
  const { 'Content-Type': type, ...headers } = headersOf(pattern.replace(/:\w+|\*/g, 'x'))
  const differs = Object.entries(headers).some(([name, value]) => base[name] !== value)
  const isPage = /^\/[^/]+\/embed\//.test(pattern)
  return [
    type && `types { }\ndefault_type ${quote(type)};`,
    differs && addHeaders(headers),
    /^\/press\/.*\.jpg$/.test(pattern) && 'add_header Repr-Digest $proxima_digest always;',
    isOpen(pattern) && `try_files ${isPage ? '$uri.html ' : ''}$uri @proxima_moved;`,
  ]
    .filter(Boolean)
    .join('\n')
}

function unique<T>(list: T[]) {
  return [...new Set(list)]
}
