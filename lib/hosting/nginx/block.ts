import { routing } from '../../i18n/routing'
import { addHeaders, indent, quote } from '../rules/directives'
import { embedded, oembedMap } from '../export/embedded'
import { headersOf, type Headers } from '../rules/headers'
import { languageMaps } from '../rules/language'
import { addressLocations } from './locations'
import type { Redirect } from '../rules/redirects'
import { mediaTypes } from '../rules/types'

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

/** The site as one nginx server, to be included where `http { }` is open. */
export function nginxConf({ root, siteUrl, brotli, redirects, digests }: Host) {
  return `# Written by npm run export: a change to this file is gone with the next.
map_hash_bucket_size 256;
map_hash_max_size ${Math.max(2048, 4 * Object.keys(digests).length)};

${languageMaps()}

map $uri $proxima_digest {
${Object.entries(digests)
  .map(([path, digest]) => `  ${path} "${digest}";`)
  .join('\n')}
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
${Object.entries(mediaTypes)
  .map(([extension, type]) => `    ${quote(type)} ${extension.slice(1)};`)
  .join('\n')}
  }

${indent(addHeaders(base))}

${indent([pages(), ...addressLocations(), choices(), embedded(), ...redirects.map(redirect)].join('\n\n'))}
}
`
}

/**
 * The pages, and the 404 of each language. Next leads an address with a slash at its end to the one without.
 */
function pages() {
  const serve = indent(`try_files $uri.html $uri =404;
location ~ ^(?<proxima_page>(?:/[A-Za-z0-9._-]+)+)/$ {
  return 308 $proxima_page$is_args$args;
}`)
  const notFound = routing.locales.map(
    (locale) => `location ^~ /${locale}/ {
  error_page 404 /${locale}/404.html;
${serve}
}`,
  )
  return [
    'error_page 404 /404.html;',
    `location / {\n${serve}\n}`,
    ...notFound,
    ...['', ...routing.locales.map((locale) => `/${locale}`)].map(
      (folder) => `location = ${folder}/404.html {\n  internal;\n}`,
    ),
    // Files for other hosts.
    'location = /_headers {\n  return 404;\n}',
    'location = /_redirects {\n  return 404;\n}',
  ].join('\n\n')
}

// Of an address that names no language: nobody may keep which one it led to.
const chosen = addHeaders({ ...base, 'Cache-Control': 'private, no-store', Vary: 'Accept-Language' })

/** The two addresses that name no language. */
function choices() {
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

function redirect({ from, to }: Redirect) {
  const target = from.startsWith('/i/') ? to.replace('/i/', '/$proxima_language/images/') : to
  const own = from.startsWith('/i/') ? `\n${indent(chosen)}` : ''
  return `location = ${from} {${own}\n  return 308 ${target};\n}`
}
