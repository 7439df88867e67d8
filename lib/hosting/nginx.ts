import { routing } from '../i18n/routing'
import { headersOf, rules, type Headers } from './headers'
import { languageMaps } from './language'
import { toSource, type Pattern } from './patterns'
import type { Redirect } from './redirects'
import { mediaTypes } from './types'

interface Host {
  /** The folder that is served, as nginx finds it. */
  root: string
  /** The site's public address. */
  siteUrl: string
  /** Whether this nginx has the module that sends `.br` files. */
  brotli: boolean
  redirects: Redirect[]
  /** The `Repr-Digest` of each address that has one. */
  digests: Headers
}

const base = headersOf('/')
const locations = rules.slice(1).flatMap(({ paths }) => paths)

/** The site as one nginx server, to be included where `http { }` is open. */
export function nginxConf({ root, siteUrl, brotli, redirects, digests }: Host) {
  return `# Written by npm run export: a change to this file is gone with the next.
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 4 * Object.keys(digests).length)};

${languageMaps()}

map $uri $proxima_digest {
${Object.entries(digests).map(([path, digest]) => `  ${path} "${digest}";`).join('\n')}
}

${oembedMap(siteUrl)}

server {
  listen 80;
  server_name ${new URL(siteUrl).hostname};
  root ${quote(root)};

  absolute_redirect off;
  server_tokens off;
  # Looking for a file costs more than sending it; a new export is seen within 5 s.
  open_file_cache max=8192 inactive=60s;
  open_file_cache_valid 5s;
  open_file_cache_errors on;
  gzip_static on;
  gzip_vary on;${brotli ? '\n  brotli_static on;' : ''}

  default_type application/octet-stream;
  types {
${Object.entries(mediaTypes).map(([extension, type]) => `    ${quote(type)} ${extension.slice(1)};`).join('\n')}
  }

${indent(addHeaders(base))}

${indent([pages(), ...addressLocations(), choices(), embedded(), ...redirects.map(redirect)].join('\n\n'))}
}
`
}

/** The pages, and the 404 of each language. Next leads an address with a slash at its end to the one without. */
function pages() {
  const serve = indent(`try_files $uri.html $uri =404;
location ~ ^(?<proxima_page>/.+)/$ {
  return 308 $proxima_page$is_args$args;
}`)
  const notFound = routing.locales.map((locale) => `location ^~ /${locale}/ {
  error_page 404 /${locale}/404.html;
${serve}
}`)
  return [
    'error_page 404 /404.html;',
    `location / {\n${serve}\n}`,
    ...notFound,
    ...['', ...routing.locales.map((locale) => `/${locale}`)].map((folder) => `location = ${folder}/404.html {\n  internal;\n}`),
    // Files for other hosts.
    'location = /_headers {\n  return 404;\n}',
    'location = /_redirects {\n  return 404;\n}',
  ].join('\n\n')
}

/** A location for each pattern: exact, by prefix, or by expression inside the prefix's. */
function addressLocations() {
  const exact = locations.filter((pattern) => !/[:*]/.test(pattern) && pattern !== '/oembed')
  const prefixes = [...new Set(locations.filter((pattern) => /[:*]/.test(pattern)).map(prefixOf))]
  return [...new Set(exact)].map((pattern) => `location = ${pattern} {\n${indent(contentOf(pattern))}\n}`).concat(prefixes.map((prefix) => {
    const inner = locations.filter((pattern) => /[:*]/.test(pattern) && prefixOf(pattern) === prefix && pattern !== `${prefix}*`)
    const nested = inner.map((pattern) => `location ~ ^${toSource(pattern)}$ {\n${indent(contentOf(pattern))}\n}`)
    return `location ^~ ${prefix} {\n${indent([contentOf(`${prefix}*`), ...nested].join('\n'))}\n}`
  }))
}

const prefixOf = (pattern: Pattern) => pattern.slice(0, pattern.search(/[:*]/)) as Pattern

/** What an address of this pattern is sent with: an own media type, headers where they are not everybody's, a page's name. */
function contentOf(pattern: Pattern) {
  const { 'Content-Type': type, ...headers } = headersOf(pattern.replace(/:\w+|\*/g, 'x'))
  const own = Object.entries(headers).some(([name, value]) => base[name] !== value)
  return [
    type && `types { }\ndefault_type ${quote(type)};`,
    own && addHeaders(headers),
    pattern.startsWith('/press/') && pattern.endsWith('.jpg') && 'add_header Repr-Digest $proxima_digest always;',
    /^\/\w+\/embed\//.test(pattern) && `error_page 404 /${pattern.split('/')[1]}/404.html;\ntry_files $uri.html $uri =404;`,
  ].filter(Boolean).join('\n')
}

/** The two addresses that name no language: nobody may keep which one they led to. */
function choices() {
  const chosen = addHeaders({ ...base, 'Cache-Control': 'private, no-store', 'Vary': 'Accept-Language' })
  return `location = / {
${indent(chosen)}
  return 307 /$proxima_language;
}

location ~ ^/i/(?<proxima_id>[^/]+)$ {
${indent(chosen)}
  if (!-f $document_root$uri.html) {
    return 404;
  }
  return 307 /$proxima_language/images/$proxima_id;
}`
}

/** oEmbed's address with a query, of which the widest sizes are not read. */
function embedded() {
  return `location = /oembed {
${indent(addHeaders(headersOf('/oembed')))}
  if ($arg_format !~ ^(?:json)?$) {
    return 501;
  }
  if ($arg_url = "") {
    return 400;
  }
  try_files /oembed/$proxima_embedded.json =404;
}`
}

/** Which document answers for an address: a client may escape its slashes and colon. */
function oembedMap(siteUrl: string) {
  const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\*]/g, '\\$&').replace(/:/g, '(?::|%3A)').replace(/\//g, '(?:/|%2F)')
  const id = '(?<proxima_asked>[a-z0-9-]+)'
  const line = (path: string, locale: string) => `  "~*^${escaped(siteUrl)}${escaped(path)}${id}(?:/|%2F)?$" $proxima_asked.${locale};`
  return `map $arg_url $proxima_embedded {
  default nobody;
${routing.locales.flatMap((locale) => ['images', 'embed'].map((room) => line(`/${locale}/${room}/`, locale))).join('\n')}
${line('/i/', routing.defaultLocale)}
}`
}

function redirect({ from, to }: Redirect) {
  const target = from.startsWith('/i/') ? to.replace('/i/', '/$proxima_language/images/') : to
  const own = from.startsWith('/i/') ? `\n${indent(addHeaders({ ...base, 'Cache-Control': 'private, no-store', 'Vary': 'Accept-Language' }))}` : ''
  return `location = ${from} {${own}\n  return 308 ${target};\n}`
}

function addHeaders(headers: Headers) {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} ${quote(value)} always;`).join('\n')
}

function quote(value: string) {
  return `'${value.replace(/[\\']/g, '\\$&')}'`
}

function indent(text: string) {
  return text.replace(/^(?=.)/gm, '  ')
}
