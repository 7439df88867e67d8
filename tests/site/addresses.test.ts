import { expect, test } from 'vitest'
import {
  absolute,
  alternates,
  checkSiteUrl,
  collectionPath,
  embedPath,
  feedPath,
  pagePaths,
  pathIn,
  permalink,
  sections,
  shortPath,
  wallPages,
} from '@/lib/site/addresses'

test('addresses that were published stay as they are', () => {
  expect([permalink('etna', 'fr'), shortPath('etna'), embedPath('etna', 'en'), feedPath('fr')]).toEqual([
    '/fr/images/etna',
    '/i/etna',
    '/en/embed/etna',
    '/fr/feed.xml',
  ])
  expect(absolute(pathIn('en'))).toBe('http://localhost:3000/en')
  expect(wallPages('fr')).toEqual({ first: '/fr', further: '/fr/pages' })
})

test('every section and every theme has a page', () => {
  const paths = pagePaths(['ice', 'night'])
  expect(paths).toEqual(
    expect.arrayContaining(['', '/themes/ice', '/themes/night', ...Object.values(sections)]),
  )
  // the wall in both orders, two themes and the sections
  expect(paths).toHaveLength(2 + 2 + Object.keys(sections).length)
})

test('whoever asks for no language is sent to the default one, or to the only one there is', () => {
  expect(alternates('/mission', 'en').languages['x-default']).toBe('http://localhost:3000/fr/mission')
  expect(alternates('/mission', 'en', ['en'])).toEqual({
    canonical: 'http://localhost:3000/en/mission',
    languages: {
      en: 'http://localhost:3000/en/mission',
      'x-default': 'http://localhost:3000/en/mission',
    },
  })
})

test.each([
  undefined,
  'https://x.org',
  'https://x.org/',
  'http://localhost:3000',
  'https://X.org',
  'https://x.org:443',
])('a public address may be %s', (setting) => {
  expect(() => checkSiteUrl(setting)).not.toThrow()
})

test.each([
  ['x.org', 'https://proxima.example'],
  ['https://x.org/gallery', 'https://x.org'],
  ['https://x.org/?a=b', 'https://x.org'],
  ['https://user@x.org', 'https://x.org'],
  ['localhost:3000', 'https://proxima.example'],
  ['ftp://x.org', 'https://proxima.example'],
  ['', 'https://proxima.example'],
  ['https://x.org?', 'https://x.org'],
  ['https://', 'https://proxima.example'],
])('"%s" is refused, and an address shown that is not', (setting, example) => {
  expect(() => checkSiteUrl(setting)).toThrow(
    `SITE_URL is "${setting}", which is no whole address of a site: a scheme and a host, and no path. Set it to an address such as ${example}, at`,
  )
})

test.each(['https://x.github.io/proxima', 'https://x.org/a/b-c_1.2/', 'https://x.org'])(
  'an export may lie at %s',
  (setting) => {
    expect(() => checkSiteUrl(setting, { path: true })).not.toThrow()
  },
)

test.each(['https://x.org/a?b', 'https://x.org/a b', 'https://x.org/a#b', 'https://x.org/%61', 'x.org/a'])(
  '"%s" is no address of an export',
  (setting) => {
    expect(() => checkSiteUrl(setting, { path: true })).toThrow(
      'a scheme, a host and perhaps a path. Set it to',
    )
  },
)

test('a theme has a collection of its own', () => {
  expect([collectionPath(), collectionPath('night')]).toEqual([
    '/iiif/collection.json',
    '/iiif/themes/night.json',
  ])
})
