import { expect, test } from 'vitest'
import type { Withdrawn } from '@/lib/catalogue/schema'
import { goneOf, openGone } from '@/lib/hosting/rules/gone'

const tombstone: Withdrawn = {
  state: 'withdrawn',
  since: '2026-05-04',
  why: { fr: 'Une erreur.', en: 'A mistake.' },
  aliases: ['volcano'],
}
const gallery = { withdrawn: new Map([['etna', tombstone]]) }
const find = openGone(gallery)

test.each([
  ['/i/etna', 'fr'],
  ['/fr/images/etna', 'fr'],
  ['/en/images/etna', 'en'],
  ['/en/images/etna/', 'en'],
  ['/en/embed/etna', 'en'],
  ['/iiif/etna', 'fr'],
  ['/iiif/etna/info.json', 'fr'],
  ['/iiif/etna/full/max/0/default.jpg', 'fr'],
  ['/press/proxima-etna.jpg', 'fr'],
  ['/press/proxima-etna.en.jpg', 'fr'],
  ['/press/proxima-etna.jpg.sha256', 'fr'],
  ['/cards/etna-en-0123456789ab.jpg', 'fr'],
  ['/variants/etna-640-0123456789ab.avif', 'fr'],
  ['/oembed/etna.fr.json', 'fr'],
  ['/en/images/volcano', 'en'],
  ['/press/proxima-volcano.jpg', 'fr'],
])('%s is told to be gone, in %s', (path, language) => {
  expect(find(path)).toEqual({ withdrawn: tombstone, language })
})

test.each([
  '/fr/images/etna-2',
  '/fr/images',
  '/variants/etna-2-640-0123456789ab.avif',
  '/variants/etna-640.avif',
  '/press/proxima-etna-2.jpg',
  '/iiif/etna-2/info.json',
  '/',
])('%s is another image’s, or nobody’s', (path) => {
  expect(find(path)).toBeUndefined()
})

test('every name of a withdrawn image has its addresses', () => {
  expect(goneOf(gallery).map(({ name }) => name)).toEqual(['etna', 'volcano'])
  expect(goneOf({ withdrawn: new Map() })).toEqual([])
})
