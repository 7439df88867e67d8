import { expect, test } from 'vitest'
import { headersOf, rules, type Headers } from '@/lib/hosting/rules/headers'
import { headersFile, redirectsFile } from '@/lib/hosting/netlify'
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
  const { text: file } = headersFile(rules, {})
  const { 'Content-Security-Policy': pagePolicy } = headersOf('/fr')
  const everybodys = pagePolicy.replace("; frame-ancestors 'self'", '')
  for (const path of [
    '/fr',
    '/nowhere',
    '/fr/embed/a',
    '/variants/a.avif',
    '/search/root.json',
    '/search/a/b.json',
    '/press/a.json',
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

test('keeps to the 100 rules that Cloudflare reads, and says how many files have none; Netlify reads all', () => {
  const { rules: general, text } = headersFile(rules, {})
  expect(patterns(text)).toHaveLength(general)
  const room = 100 - general
  expect(headersFile(rules, digests(room))).toMatchObject({ rules: 100, left: 0 })
  expect(headersFile(rules, digests(room + 3))).toMatchObject({ rules: 100, left: 3 })
  expect(headersFile(rules, digests(room + 3), Infinity)).toMatchObject({ rules: 103, left: 0 })
})

test('names what is to be saved file by file, with its digest: no 404 of a press file is saved', () => {
  const { text } = headersFile(rules, digests(1))
  expect(read(text, '/press/proxima-0.jpg')).toMatchObject({
    'Repr-Digest': 'sha-256=:AA=:',
    'Content-Disposition': 'attachment',
  })
  expect(read(text, '/press/proxima-9.jpg')).not.toHaveProperty('Content-Disposition')
})

test('has one block a pattern, since Cloudflare reads the last alone, and one placeholder for anything', () => {
  const all = patterns(headersFile(rules, {}).text)
  expect(all).toEqual([...new Set(all)])
  for (const pattern of all) expect(pattern.split('*').length, pattern).toBeLessThanOrEqual(2)
})

test('leads older addresses on for good, and no 404 is a page that is there', () => {
  const single = { from: '/i/old', to: '/i/new', status: 308 } as const
  const folder = { from: '/iiif/old/*', to: '/iiif/new/*', status: 308 } as const
  expect(redirectsFile([{ from: '/iiif/a', to: '/iiif/a/info.json', status: 303 }, single, folder])).toBe(
    [
      '/iiif/a /iiif/a/info.json 303',
      '/i/old /i/new 308',
      '/iiif/old/* /iiif/new/:splat 308',
      '/404 /404.html 404!',
      '/404 /nothing 302',
      '/fr/404 /fr/404.html 404!',
      '/fr/404 /fr/nothing 302',
      '/en/404 /en/404.html 404!',
      '/en/404 /en/nothing 302',
      '/fr/* /fr/404.html 404',
      '/en/* /en/404.html 404\n',
    ].join('\n'),
  )
})
