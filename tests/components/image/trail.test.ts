import { expect, test } from 'vitest'
import { imageIdOf, pathIn, placeIn, readTrail } from '@/components/image/trail'

const trail = {
  path: '/fr/themes/volcanoes',
  name: 'Volcans',
  language: 'fr',
  stops: [
    { id: 'etna', title: 'L’Etna' },
    { id: 'hawaii', title: 'Hawaï' },
  ],
}

test('an image stands between its neighbours in the list, and at its ends there are none', () => {
  const [etna, hawaii] = trail.stops
  expect(placeIn(trail, 'etna')).toEqual({ position: 1, count: 2, prev: undefined, next: hawaii })
  expect(placeIn(trail, 'hawaii')).toEqual({ position: 2, count: 2, prev: etna, next: undefined })
  expect(placeIn(trail, 'nile')).toBeNull()
})

test('what was kept is read again, and anything else is nothing', () => {
  expect(readTrail(JSON.stringify(trail))).toEqual(trail)
  const broken = { ...trail, stops: [{ id: 7, title: 'L’Etna' }] }
  for (const text of [null, '', '{', '[]', '{"stops":[]}', JSON.stringify(broken)])
    expect(readTrail(text), String(text)).toBeNull()
})

test('an address of an image’s page names it, and no other address does', () => {
  expect(imageIdOf('/en/images/20170319-etna')).toBe('20170319-etna')
  for (const path of ['/en', '/en/themes/ice', '/variants/a.jpg', '/en/images/a/b'])
    expect(imageIdOf(path), path).toBeNull()
})

test('a list has the same address in each language, its query with it', () => {
  expect(pathIn({ ...trail, path: '/fr?q=volcan' }, 'en')).toBe('/en?q=volcan')
  expect(pathIn(trail, 'en')).toBe('/en/themes/volcanoes')
})
