import { expect, test } from 'vitest'
import { headersOf, rules } from '@/lib/hosting/rules/headers'
import { toRegExp } from '@/lib/hosting/rules/patterns'

test('a later rule wins over everybody’s, and takes nothing else away', () => {
  expect(headersOf('/variants/a.avif')).toEqual({
    ...headersOf('/robots.txt'),
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
  expect(headersOf('/fr/embed/etna')['Content-Security-Policy']).toContain('frame-ancestors *')
  expect(headersOf('/fr/embedded')['Content-Security-Policy']).toMatch(
    /^default-src 'self'.*frame-ancestors 'self'$/,
  )
})

test('what changes under the same name is asked for again, what does not is kept', () => {
  for (const path of ['/', '/fr', '/search/root.json', '/press/proxima-etna.jpg'])
    expect(headersOf(path)['Cache-Control'], path).toContain('must-revalidate')
  for (const path of ['/search/0a1b/words/0.json', '/variants/a.jpg', '/_next/static/chunks/a.js'])
    expect(headersOf(path)['Cache-Control'], path).toContain('immutable')
})

test('what leaves under a name that stays is kept for a day', () => {
  for (const path of ['/cards/a.fr.jpg', '/pictures/a.640.jpg', '/iiif/a/full/max/0/default.jpg'])
    expect(headersOf(path)['Cache-Control'], path).toBe('public, max-age=86400')
})

test('no two rules but everybody’s give one address the same header', () => {
  const others = rules
    .slice(1)
    .flatMap(({ paths, headers }) => paths.map((path) => ({ path, names: Object.keys(headers) })))
  for (const { path, names } of others) {
    const sample = path.replace(/:\w+/g, 'x').replace('*', 'x')
    const rivals = others.filter(
      (other) =>
        other.path !== path &&
        toRegExp(other.path).test(sample) &&
        other.names.some((name) => names.includes(name)),
    )
    expect(
      rivals.map((rival) => rival.path),
      path,
    ).toEqual([])
  }
})
