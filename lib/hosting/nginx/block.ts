import type { AddressBook } from '../../catalogue/aliases'
import { languageList } from '../../i18n/languages'
import type { ExportOptions } from '../export/options'
import { headersOf, type Headers } from '../rules/headers'
import type { TdmRule } from '../../share/tdmrep'
import type { Gone } from '../rules/gone'
import { mediaTypes } from '../rules/types'
import { addHeaders, indent, map, quote } from './directives'
import { goneLocations } from './gone'
import { languageMaps } from './language'
import { addressLocations } from './locations'
import { methodHeaders, methodMaps, methodRules } from './methods'
import { movedLocation, movedMaps } from './moved'
import { oembedLocation, oembedMaps } from './oembed'
import { withReservations } from './reserved'

interface Host extends Pick<ExportOptions, 'root' | 'precompressed' | 'brotli'> {
  /** The site's public address. */
  siteUrl: string
  /** What every id and every older one leads to. */
  book: AddressBook
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
  const { siteUrl, book, digests } = host
  const rows = Object.keys(digests).length + book.size
  return `# Written by npm run export: a change to this file is lost with the next. What is yours, such as a
# certificate and "listen 443 ssl;", goes into files of the folder proxima/ beside nginx's own
# configuration (/etc/nginx/proxima/tls.conf), which the server below includes.
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 4 * rows)};

${languageMaps()}

${map(
  '$uri $proxima_digest',
  Object.entries(digests).map(([path, digest]) => `${path} "${digest}";`),
)}

${movedMaps(book)}

${oembedMaps(siteUrl, book)}

${methodMaps()}

${missingMap()}

server {
${settings(host)}

${indent([addHeaders(base), methodHeaders(), methodRules()].join('\n'))}

${indent(locations(host).join('\n\n'))}
}
`
}

/** What the server is, and how it sends files. */
function settings({ root: folder, siteUrl, ...coded }: Host) {
  return `  listen 80;
  listen [::]:80;
  include proxima/*.conf;
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
${Object.entries(mediaTypes)
  .map(([extension, type]) => `    ${quote(type)} ${extension.slice(1)};`)
  .join('\n')}
  }`
}

// nginx compares the whole type, its charset included.
const codedTypes = new Set(Object.values(mediaTypes).filter((type) => /^text|^application|svg/.test(type)))

function coding({ precompressed, brotli }: Pick<ExportOptions, 'precompressed' | 'brotli'>) {
  if (precompressed) return `  gzip_static on;${brotli ? '\n  brotli_static on;' : ''}`
  return `  gzip on;\n  gzip_types ${[...codedTypes].map(quote).join(' ')};`
}

function locations({ gone = [], ids = [] }: Host) {
  return [
    ...pages(),
    movedLocation(),
    ...addressLocations(),
    ...choices(),
    oembedLocation(gone),
    ...goneLocations(gone, ids),
  ]
}

const folders = languageList.map((language) => `/${language}`)

/** The 404 of each language, and everybody's. */
function missingMap() {
  return map('$uri $proxima_missing', [
    'default /404.html;',
    ...folders.map((folder) => `"~^${folder}/" ${folder}/404.html;`),
  ])
}

/** The pages. Next leads an address with a slash at its end to the one without. */
function pages() {
  const serve = indent(`try_files $uri.html $uri @proxima_moved;
location ~ ^(?<proxima_page>(?:/[A-Za-z0-9._-]+)+)/$ {
  return 308 $proxima_page$is_args$args;
}`)
  return [
    'error_page 403 404 $proxima_missing;',
    `location / {\n${serve}\n}`,
    ...['', ...folders].flatMap((folder) => [
      `location = ${folder}/404.html {\n  internal;\n}`,
      `location = ${folder}/404 {\n  return 404;\n}`,
    ]),
    // Files for other hosts.
    'location = /_headers {\n  return 404;\n}',
    'location = /_redirects {\n  return 404;\n}',
  ]
}

// Where an address without a language leads depends on the visitor, so no cache may keep the answer.
const chosen = addHeaders({ ...base, 'Cache-Control': 'private, no-store', Vary: 'Accept-Language' })

/** The two addresses that name no language; from an id that once was, for good. */
function choices() {
  const start = `location = / {
${indent(chosen)}
  return 307 /$proxima_language$is_args$args;
}`
  const image = `location ~ ^/i/[^/]+$ {
${indent(chosen)}
  if (!-f $document_root/i/$proxima_now.html) {
    return 404;
  }
  if ($proxima_older) {
    return 308 /$proxima_language/images/$proxima_now$is_args$args;
  }
  return 307 /$proxima_language/images/$proxima_now$is_args$args;
}`
  return [start, image]
}
