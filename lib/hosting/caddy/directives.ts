import type { Headers } from '../rules/headers'

/** A value in Caddy's quotes: backticks, in which nothing is escaped; no value of a site has one. */
export function quote(value: string) {
  return `\`${value}\``
}

/** Lines of a Caddyfile one level further in. */
export function indent(text: string) {
  return text.replace(/^(?=.)/gm, '\t')
}

/** A block of a Caddyfile: what it is, then its lines. */
export function block(head: string, lines: string[]) {
  return `${head} {\n${indent(lines.join('\n'))}\n}`
}

/** Headers of the answers that a matcher fits, which is named with its `@`; of all without one. */
export function addHeaders(headers: Headers, matcher?: string) {
  const lines = Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`)
  return block(matcher ? `header ${matcher}` : 'header', lines)
}

/**
 * A map of Caddy: a placeholder that is set by the path of the request, and is empty where no line is of it.
 * A line's path is compared whole, or is a regular expression after a `~`.
 */
export function mapPath(placeholder: string, lines: [path: string, value: string][]) {
  const rows = lines.map(([path, value]) => `${quote(path)} ${quote(value)}`)
  return block(`map {path} {${placeholder}}`, [...rows, 'default ``'])
}

/** A matcher of the requests for which a placeholder is not empty. */
export function whereSet(name: string, placeholder: string, ...more: string[]) {
  return block(`@${name}`, [`expression ${quote(`{${placeholder}} != ""`)}`, ...more])
}
