import { expect, test } from 'vitest'
import { headersOf, rules, type Headers } from '@/lib/hosting/rules/headers'
import { headersFile, redirectsFile, unread } from '@/lib/hosting/netlify'
import { toRegExp, type Pattern } from '@/lib/hosting/rules/patterns'

/** What a host makes of `_headers`: every block that fits is used, and the values of one name are joined. */
function read(file: string, path: string) {
  const found: Headers = {}
  for (const block of file.split('\n\n')) {
    const [pattern, ...lines] = block.trim().split('\n')
    if (!toRegExp(pattern as Pattern).test(path)) continue
    for (const [, name, value] of lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!))
      found[name] = found[name] ? `${found[name]}, ${value}` : value
  }
  return found
}

const digests = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/press/proxima-${index}.jpg`, 'sha-256=:AA=:']),
  )
const patterns = (file: string) => file.match(/^\/.*/gm)!

test('says of every kind of address what the rules say, and leaves to the host what is its default', () => {
  const file = headersFile(rules, {})
  const { 'Content-Security-Policy': pagePolicy } = headersOf('/fr')
  const everybodys = pagePolicy.replace("; frame-ancestors 'self'", '')
  for (const path of [
    '/fr',
    '/nowhere',
    '/fr/embed/a',
    '/variants/a.avif',
    '/search/root.json',
    '/search/a/b.json',
    '/press/a.jpg',
    '/iiif/a/info.json',
    '/iiif/a/full/max/0/default.jpg',
    '/iiif/themes/night.json',
    '/catalogue.schema.json',
    '/en/feed.xml',
    '/feeds/ice.fr.xml',
    '/iiif/activity/all-changes.json',
    '/cards/a.fr.jpg',
  ]) {
    const { 'X-Frame-Options': frames, ...said } = read(file, path)
    const { 'Cache-Control': cache, 'Content-Security-Policy': policy, ...others } = headersOf(path)
    expect(frames, path).toBe('SAMEORIGIN')
    expect(said, path).toEqual({
      ...others,
      // Everybody's says nothing of frames; that of an embed comes after it, and both are kept.
      'Content-Security-Policy': everybodys + (policy === pagePolicy ? '' : `, ${policy}`),
      ...(cache !== 'public, max-age=0, must-revalidate' && { 'Cache-Control': cache }),
    })
  }
})

test('keeps to the 100 rules that Cloudflare reads: digests only as many as fit', () => {
  const general = patterns(headersFile(rules, {})).length
  const room = 100 - general
  expect(patterns(headersFile(rules, digests(room)))).toHaveLength(100)
  expect(patterns(headersFile(rules, digests(room + 1)))).toHaveLength(100)
  expect(read(headersFile(rules, digests(1)), '/press/proxima-0.jpg')['Repr-Digest']).toBe('sha-256=:AA=:')
})

test('has one placeholder for anything in a pattern, which is all that Cloudflare reads', () => {
  for (const pattern of patterns(headersFile(rules, {})))
    expect(pattern.split('*').length, pattern).toBeLessThanOrEqual(2)
})

test('leads older addresses on for good, and says which host would forget some', () => {
  const single = { from: '/i/old', to: '/i/new', status: 308 } as const
  const folder = { from: '/iiif/old/*', to: '/iiif/new/*', status: 308 } as const
  expect(redirectsFile([{ from: '/iiif/a', to: '/iiif/a/info.json', status: 303 }, single, folder])).toBe(
    [
      '/iiif/a /iiif/a/info.json 303',
      '/i/old /i/new 308',
      '/iiif/old/* /iiif/new/:splat 308',
      '/fr/* /fr/404.html 404',
      '/en/* /en/404.html 404\n',
    ].join('\n'),
  )
  expect(unread([single, folder])).toBeUndefined()
  expect(unread(Array(2001).fill(single))).toContain('has 2001 and 0')
  expect(unread(Array(101).fill(folder))).toContain('has 0 and 101')
})
