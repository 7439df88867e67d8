import { expect, test } from 'vitest'
import {
  absolute,
  alternates,
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
  // the wall, two themes and the sections
  expect(paths).toHaveLength(1 + 2 + Object.keys(sections).length)
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
