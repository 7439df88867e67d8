import { languageList } from '../../i18n/languages'
import { toRegExp, type Pattern } from './patterns'
import { speculationPath } from './speculation'

/** Headers of an answer, by name. */
export type Headers = Record<string, string>

/** What every address that a pattern fits is answered with. */
export interface Rule {
  paths: Pattern[]
  headers: Headers
}

/** How long a file keeps whose name changes with its bytes. */
export const forever = 'public, max-age=31536000, immutable'

/**
 * IIIF documents name their context in their media type (Image API 3.0, section 5.1; Presentation API 3.0,
 * section 6; Change Discovery API 1.0, section 4).
 */
const iiif = (api: string, version = 3) => ({
  'Content-Type': `application/ld+json;profile="http://iiif.io/api/${api}/${version}/context.json"`,
})

const text = { 'Content-Type': 'text/plain; charset=utf-8' }
const anyOrigin = { 'Access-Control-Allow-Origin': '*' }

/** The style sheet that OpenSeadragon 6.1 writes into the page where nothing hovers. */
const viewersStyle = 'sha256-9xTiqzfwFaL2SGb1rmr8gysEwVVjIvqWAgmZgqFqpEE='

/**
 * What a page may load and who may frame it (CSP Level 3). No page holds a script or a style sheet; a
 * picture's placeholder is the style of one element.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' '${viewersStyle}'`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The headers of every address, for every host: the first rule is everybody's, and a later one wins
 * over it. No two of the others give one address the same header, since some hosts would join the values.
 */
export const rules: Rule[] = [
  {
    paths: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Speculation-Rules': `"${speculationPath}"`,
    },
  },
  { paths: [speculationPath], headers: { 'Content-Type': 'application/speculationrules+json' } },
  // Others may frame an embed, and nothing else.
  {
    paths: languageList.map((language): Pattern => `/${language}/embed/*`),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *",
    },
  },
  {
    paths: ['/_next/static/*', '/scripts/*', '/variants/*', '/search/:folder/*'],
    headers: { 'Cache-Control': forever },
  },
  { paths: ['/press/*.jpg'], headers: { 'Content-Disposition': 'attachment' } },
  { paths: ['/press/*.sha256', '/press/SHA256SUMS'], headers: text },
  // What leaves has an address that stays, so what it holds may change: a day's keeping, not a year's.
  {
    paths: ['/iiif/*/default.jpg', '/cards/*', '/pictures/*'],
    headers: { 'Cache-Control': 'public, max-age=86400' },
  },
  { paths: ['/iiif/*/info.json'], headers: iiif('image') },
  {
    paths: ['/iiif/*/manifest.json', '/iiif/themes/*', '/iiif/collection.json'],
    headers: iiif('presentation'),
  },
  { paths: ['/iiif/activity/*'], headers: iiif('discovery', 1) },
  {
    paths: ['/iiif/*', '/catalogue.json', '/catalogue.schema.json', '/oembed', '/oembed/*'],
    headers: anyOrigin,
  },
  { paths: ['/catalogue.schema.json'], headers: { 'Content-Type': 'application/schema+json' } },
  {
    paths: ['/feeds/*', ...languageList.map((language): Pattern => `/${language}/feed.xml`)],
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
]

const compiled = rules.map(({ paths, headers }) => ({ tests: paths.map(toRegExp), headers }))

/** The headers of an address, `path` beginning with its slash. */
export function headersOf(path: string): Headers {
  return Object.assign(
    {},
    ...compiled.filter(({ tests }) => tests.some((test) => test.test(path))).map(({ headers }) => headers),
  )
}
