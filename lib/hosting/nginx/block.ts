import { languageList } from '../../i18n/languages'
import type { ExportOptions } from '../export/options'
import { headersOf, type Headers } from '../rules/headers'
import type { Gone } from '../rules/gone'
import type { TdmRule } from '../../share/tdmrep'
import type { Redirect } from '../rules/redirects'
import { mediaTypes } from '../rules/types'
import { addHeaders, indent, quote } from './directives'
import { goneLocations } from './gone'
import { languageMaps } from './language'
import { addressLocations } from './locations'
import { oembedLocation, oembedMap } from './oembed'
import { withReservations } from './reserved'

interface Host extends ExportOptions {
  /** The site's public address. */
  siteUrl: string
  redirects: Redirect[]
  /** The `Repr-Digest` of each address that has one. */
  digests: Headers
  /** The addresses of images that were withdrawn. */
  gone?: Gone[]
  /** What of the site reserves mining. */
  reserved?: TdmRule[]
  /** The ids of the images that hang. */
  ids?: string[]
}

const base = headersOf('/')

/** The site as one nginx server, to be included where `http { }` is open. */
export function nginxConf(host: Host) {
  return withReservations(blockOf(host), host.reserved)
}

function blockOf(host: Host) {
  return `# Written by npm run export: a change to this file is gone with the next.
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 4 * Object.keys(host.digests).length)};

${languageMaps()}

map $uri $proxima_digest {
${rows(host.digests, (path, digest) => `  ${path} "${digest}";`)}
}

${oembedMap(host.siteUrl)}

server {
${settings(host)}

${indent(addHeaders(base))}

${indent(locations(host).join('\n\n'))}
}
`
}

/** What the server is, and how it sends files. */
function settings({ root: folder, siteUrl, ...coded }: Host) {
  return `  listen 80;
  server_name ${new URL(siteUrl).hostname};
  root ${quote(folder)};

  absolute_redirect off;
  server_tokens off;
  # Looking for a file costs more than sending it; a new export is seen within 5 s.
  open_file_cache max=8192 inactive=60s;
  open_file_cache_valid 5s;
  open_file_cache_errors on;
${coding(coded)}
  gzip_vary on;

  default_type application/octet-stream;
  types {
${rows(mediaTypes, (extension, type) => `    ${quote(type)} ${extension.slice(1)};`)}
  }`
}

// nginx compares the whole type, its charset included.
const codedTypes = new Set(Object.values(mediaTypes).filter((type) => /^text|^application|svg/.test(type)))

function coding({ precompressed, brotli }: Pick<ExportOptions, 'precompressed' | 'brotli'>) {
  if (precompressed) return `  gzip_static on;${brotli ? '\n  brotli_static on;' : ''}`
  return `  gzip on;\n  gzip_types ${[...codedTypes].map(quote).join(' ')};`
}

function rows(table: Record<string, string>, row: (name: string, value: string) => string) {
  return Object.entries(table)
    .map(([name, value]) => row(name, value))
    .join('\n')
}

function locations({ redirects, gone = [], ids = [] }: Host) {
  return [
    ...pages(),
    ...addressLocations(),
    ...choices(),
    oembedLocation(gone),
    ...redirects.map(redirect),
    ...goneLocations(gone, ids),
  ]
}

/**
 * The pages, and the 404 of each language. Next leads an address with a slash at its end to the one without.
 */
function pages() {
  const serve = indent(`try_files $uri.html $uri =404;
location ~ ^(?<proxima_page>(?:/[A-Za-z0-9._-]+)+)/$ {
  return 308 $proxima_page$is_args$args;
}`)
  const folders = languageList.map((language) => `/${language}`)
  return [
    'error_page 404 /404.html;',
    `location / {\n${serve}\n}`,
    ...folders.map((folder) => `location ^~ ${folder}/ {\n  error_page 404 ${folder}/404.html;\n${serve}\n}`),
    ...['', ...folders].map((folder) => `location = ${folder}/404.html {\n  internal;\n}`),
    // Files for other hosts.
    'location = /_headers {\n  return 404;\n}',
    'location = /_redirects {\n  return 404;\n}',
  ]
}

// Where an address without a language leads depends on the visitor, so no cache may keep the answer.
const chosen = addHeaders({ ...base, 'Cache-Control': 'private, no-store', Vary: 'Accept-Language' })

/** The two addresses that name no language. */
function choices() {
  const start = `location = / {
${indent(chosen)}
  return 307 /$proxima_language;
}`
  const image = `location ~ ^/i/(?<proxima_id>[^/]+)$ {
${indent(chosen)}
  if (!-f $document_root$uri.html) {
    return 404;
  }
  return 307 /$proxima_language/images/$proxima_id;
}`
  return [start, image]
}

/** An older address: one that names no language leads on in the visitor's. */
function redirect({ from, to }: Redirect) {
  if (!from.startsWith('/i/')) return `location = ${from} {\n  return 308 ${to};\n}`
  const target = to.replace('/i/', '/$proxima_language/images/')
  return `location = ${from} {\n${indent(chosen)}\n  return 308 ${target};\n}`
}
