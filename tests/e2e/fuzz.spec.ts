import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from '../helpers/asking'
import { ids, manifest } from '../helpers/pages'

// No such answer may ever carry the bytes of a file that is not published.
const secrets = [
  'package.json',
  'lib/catalogue/manifest.json',
  'next.config.ts',
  'lib/catalogue/ledger.txt',
].map((file) => readFileSync(file).subarray(0, 200))

const rooms = [
  '/',
  '/i/',
  '/fr/',
  '/en/',
  '/fr/images/',
  '/en/embed/',
  '/fr/themes/',
  '/fr/media/',
  '/fr/pages/',
  '/oembed',
  '/oembed?url=',
  '/oembed?format=',
  '/press/',
  '/iiif/',
  `/iiif/${ids[0]}/`,
  '/variants/',
  '/cards/',
  '/search/',
  '/sitemaps/',
  '/_next/static/',
  '/_next/image?url=',
  '/_next/data/',
  '/catalogue.json',
  '/en?q=',
  '/fr/selection?ids=',
]
const evil = [
  '..',
  '../..',
  '%2e%2e',
  '%2e%2e%2f',
  '..%2f',
  '%252e%252e%252f',
  '..%5c',
  '..;',
  '%c0%ae%c0%ae',
  '%c0%af',
  '%',
  '%%',
  '%zz',
  '%u002e',
  '%00',
  '%0d%0aX: y',
  '%ff%fe',
  '%ed%a0%80',
  '%F0%9F%8C%8B',
  '%D8%A7',
  '.env',
  '.next',
  'package.json',
  'etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'themes',
  'manifest.json',
  '*',
  '{}',
  '[id]',
  '(.)',
  '@',
  '~',
  ';',
  ':',
  '|',
  '<svg>',
  '%22%3E',
  'a'.repeat(3_000),
  'http://localhost:1/',
  '//localhost:1',
  ids[0],
  ids[1],
  manifest[ids[0]].press.fr.file,
]
// A request line is ASCII without spaces: what else a visitor may type comes percent-encoded.
const part = fc.oneof(
  fc.constantFrom(...evil),
  fc.string({ maxLength: 40 }).map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc
    .uint8Array({ maxLength: 8 })
    .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')),
)
const path = fc
  .tuple(fc.constantFrom(...rooms), fc.array(part, { maxLength: 5 }), fc.constantFrom('/', '', '&', '?', '.'))
  .map(([room, parts, joint]) => (room + parts.join(joint)).replace(/[^!-~]/g, ''))
const value = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'fr',
    'en;q=0.9,fr',
    'x;q=NaN',
    'fr;q=99',
    'a'.repeat(2_000),
    '-',
    'bytes=0-0',
    'bytes=-1',
    'bytes=99999999999999999999-',
    'bytes=5-2',
    'bytes=0-,0-,0-',
    '"x"',
    'W/"x"',
    'Sat, 99 Foo 2016',
  ),
  fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    maxLength: 60,
  }),
)
const headers = fc.dictionary(
  fc.constantFrom(
    'Range',
    'If-Range',
    'Accept-Language',
    'Accept',
    'Cookie',
    'If-None-Match',
    'If-Modified-Since',
    'X-Forwarded-Host',
    'Next-Router-State-Tree',
    'RSC',
    'Next-Action',
    'X-Nextjs-Data',
  ),
  value,
  { maxKeys: 3 },
)

/** The path of the file of `public` that an address names, in whatever way a server may read it. */
function isPublished(asked: string) {
  try {
    return existsSync(join('public', decodeURIComponent(asked.split('?')[0])))
  } catch {
    return false
  }
}

test('no path, however it is written, ends in a server error or in a file that is not published', async ({
  baseURL,
}) => {
  const check = async (asked: string, told: Record<string, string>) => {
    const { status, body } = await ask(baseURL!, asked, { headers: told })
    // oEmbed's own answer to a format that is not offered (section 2.3.4).
    if (!(status === 501 && asked.startsWith('/oembed')))
      expect(status, `${asked} ${JSON.stringify(told)}`).toBeLessThan(500)
    if (!isPublished(asked)) for (const secret of secrets) expect(body.includes(secret), asked).toBe(false)
  }
  await fc.assert(fc.asyncProperty(path, headers, check), {
    seed: 20161203,
    numRuns: 800,
    endOnFailure: true,
  })
})

test('every written way out of the published folder leads nowhere', async ({ baseURL }) => {
  const ways = ['..', '%2e%2e', '.%2e', '%252e%252e', '%c0%ae%c0%ae', '..%00', '..%5c', '..;']
  for (const room of ['press', 'variants', 'iiif', 'cards', 'search', '_next/static', 'i', 'fr/images'])
    for (const way of ways)
      for (const slash of ['/', '%2f', '%5c', '%252f'])
        for (const depth of [1, 2, 4]) {
          const asked = `/${room}/${Array.from({ length: depth }, () => way).join(slash)}${slash}package.json`
          const { status, body } = await ask(baseURL!, asked, { headers: { Range: 'bytes=0-99999' } })
          expect([status < 500, body.includes('"proxima-gallery"')], asked).toEqual([true, false])
        }
})
