import { languageList } from '../../i18n/languages'
import type { TdmRule } from '../../share/tdmrep'
import type { ExportOptions } from '../export/options'
import type { Gone } from '../rules/gone'
import { rules, type Headers } from '../rules/headers'
import { methods } from '../rules/methods'
import { toSource } from '../rules/patterns'
import type { Redirect } from '../rules/redirects'
import { fieldsOf } from '../rules/reserved'
import { mediaTypes } from '../rules/types'
import { addHeaders, block, mapPath, quote, whereSet } from './directives'
import { goneLines } from './gone'

interface Host extends Pick<ExportOptions, 'root' | 'precompressed'> {
  /** The site's public address. */
  siteUrl: string
  /** The `Repr-Digest` of each address that has one. */
  digests: Headers
  redirects: Redirect[]
  gone: Gone[]
  /** What of the site reserves mining. */
  reserved: TdmRule[]
  /** The ids of the images that hang. */
  ids: string[]
}

const originName = 'Access-Control-Allow-Origin'
const aFile = 'file {\n\ttry_files {path}.html {path}\n}'
const folders = ['', ...languageList.map((language) => `/${language}`)]

/**
 * The site as one server of Caddy, 2.6 or later. Where an address names no language, a page's script chooses:
 * Caddy compares no weights.
 */
export function caddyfile(host: Host) {
  return `# Written by npm run export: a change to this file is lost with the next. What is yours goes into files
# of the folder proxima/ beside it (proxima/tls.caddy), which the server below includes. For the address
# that is served, set PROXIMA_ADDRESS, or the address of the site is: Caddy then ends TLS for it.
${block(`{$PROXIMA_ADDRESS:${host.siteUrl}}`, serverOf(host))}
`
}

function serverOf(host: Host) {
  const { root, precompressed, digests, gone, ids } = host
  return [
    'import proxima/*.caddy',
    `root * ${quote(root)}`,
    ...(precompressed ? [] : ['encode zstd gzip']),
    mapPath('proxima_digest', Object.entries(digests)),
    ...movedMaps(host.redirects),
    mapPath('proxima_notice', goneLines(gone, ids)),
    'map {query} {proxima_query} {\n\t~^(.+)$ "?${1}"\n\tdefault ``\n}',
    block('route', [...headerLines(host), ...refusals(), ...leads(), ...files(precompressed)]),
    block('handle_errors', errors()),
  ]
}

/** Where older addresses lead, for a while and for good. */
function movedMaps(redirects: Redirect[]) {
  const leading = (status: number) =>
    redirects
      .filter((redirect) => redirect.status === status)
      .map(({ from, to }): [string, string] =>
        from.endsWith('*') ? [`~^${from.slice(0, -1)}(.+)$`, to.replace('*', '${1}')] : [from, to],
      )
  return [mapPath('proxima_see', leading(303)), mapPath('proxima_moved', leading(308))]
}

/** The headers of every answer, then those of files: what is not there is neither saved nor kept. */
function headerLines({ reserved }: Host) {
  const [{ headers: everybodys }, ...others] = rules
  return [
    addHeaders(everybodys),
    ...Object.entries(mediaTypes).flatMap(([ending, type]) => {
      const name = `type_${ending.slice(1)}`
      return [block(`@${name}`, [`path *${ending}`, 'file']), `header @${name} Content-Type ${quote(type)}`]
    }),
    ...others.flatMap(({ paths, headers }, index) => {
      const pattern = `path_regexp ^(?:${paths.map(toSource).join('|')})$`
      const conditions = originName in headers ? [pattern] : [pattern, aFile]
      return [block(`@rule_${index}`, conditions), addHeaders(headers, `@rule_${index}`)]
    }),
    whereSet('digest', 'proxima_digest', 'file'),
    'header @digest Repr-Digest {proxima_digest}',
    ...reserved.flatMap((rule, index) => [
      `@reserved_${index} path ${rule.location}`,
      addHeaders(Object.fromEntries(fieldsOf(rule)), `@reserved_${index}`),
    ]),
  ]
}

/** What is answered before a file is looked for: nothing can be sent to the site (RFC 9110, section 9). */
function refusals() {
  const all = methods.join(', ')
  const open = rules.filter(({ headers }) => originName in headers).flatMap(({ paths }) => paths)
  const own = [
    ...folders.flatMap((folder) => [`${folder}/404`, `${folder}/404.html`]),
    '/_headers',
    '/_redirects',
  ]
  return [
    // No disk has a file of such a name, and Caddy would answer 500.
    '@nameless path_regexp \\x00|[^/]{250}|.{900}',
    'error @nameless 404',
    '@asked method OPTIONS',
    `header @asked Allow ${quote(all)}`,
    block('@open', ['method OPTIONS', `path_regexp ^(?:${open.map(toSource).join('|')})$`]),
    addHeaders(
      {
        'Access-Control-Allow-Methods': all,
        'Access-Control-Allow-Headers': '*',
        // A day, in seconds.
        'Access-Control-Max-Age': '86400',
      },
      '@open',
    ),
    'respond @asked 204',
    '@sent not method GET HEAD',
    `header @sent Allow ${quote(all)}`,
    'error @sent 405',
    whereSet('gone', 'proxima_notice'),
    'error @gone 410',
    `@own path ${own.join(' ')}`,
    'error @own 404',
  ]
}

/** Where an address leads at which no file lies; with a slash at its end, to the one without. */
function leads() {
  const missing = block('not', [aFile])
  return [
    '@slash path_regexp slash ^(/.+)/$',
    'redir @slash {re.slash.1}{proxima_query} 308',
    whereSet('see', 'proxima_see', missing),
    'redir @see {proxima_see}{proxima_query} 303',
    whereSet('moved', 'proxima_moved', missing),
    'redir @moved {proxima_moved}{proxima_query} 308',
  ]
}

function files(precompressed: boolean) {
  const server = precompressed ? 'file_server {\n\tprecompressed br gzip\n}' : 'file_server'
  return ['try_files {path}.html {path}', server]
}

/** The notice of an image that was withdrawn, and the 404 of each language. */
function errors() {
  const status = (code: number) => `expression {http.error.status_code} == ${code}`
  return [
    `@withdrawn ${status(410)}`,
    block('handle @withdrawn', ['rewrite * {proxima_notice}.html', 'file_server']),
    ...languageList.flatMap((language) => [
      block(`@missing_${language}`, [status(404), `path /${language}/*`]),
      block(`handle @missing_${language}`, [`rewrite * /${language}/404.html`, 'file_server']),
    ]),
    `@missing ${status(404)}`,
    block('handle @missing', ['rewrite * /404.html', 'file_server']),
  ]
}
