import { expect, test } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { leadsOf, redirectsOf } from '@/lib/hosting/rules/redirects'
import { publicAddresses } from '@/lib/site/public'
import { entriesOf } from '../../helpers/opened'

const book = addressBook({ entries: entriesOf({ etna: { aliases: ['volcano'] }, 'etna-fr': {} }) })
const first = (path: string) => leadsOf(book, path).at(0)

test.each([
  ['/fr/images/volcano', 308, '/fr/images/etna'],
  ['/press/proxima-volcano.jpg.sha256', 308, '/press/proxima-etna.jpg.sha256'],
  ['/iiif/volcano', 303, '/iiif/etna/info.json'],
  ['/iiif/etna', 303, '/iiif/etna/info.json'],
  ['/iiif/etna/canvas', 303, '/iiif/etna/manifest.json'],
  ['/iiif/etna/place/1', 303, '/iiif/etna/manifest.json'],
  ['/iiif/volcano/0,0,512,512/256,256/0/default.jpg', 308, '/iiif/etna/0,0,512,512/256,256/0/default.jpg'],
  ['/cards/etna-en-0123456789ab.jpg', 308, '/cards/etna.en.jpg'],
  // A card of the image "etna-fr", not of "etna".
  ['/cards/etna-fr-en-0123456789ab.jpg', 308, '/cards/etna-fr.en.jpg'],
  ['/cards/etna-fr-fr-0123456789ab.jpg', 308, '/cards/etna-fr.fr.jpg'],
  ['/variants/volcano-2560-0123456789ab.jpg', 308, '/pictures/etna.2560.jpg'],
  ['/variants/volcano-700-0123456789ab.jpg', 308, '/pictures/etna.1280.jpg'],
])('%s leads on with %i to %s', (from, status, to) => {
  expect(first(from)).toEqual({ from, to, status })
})

test.each([
  '/fr/images/etna',
  '/fr/images/nobody',
  '/de/images/volcano',
  '/iiif/nobody',
  '/iiif/collection.json',
  '/press/proxima-volcano.png',
  '/variants/etna-640-0123456789ab.avif',
  '/cards/etna-fr-0123.jpg',
])('%s leads nowhere', (path) => {
  expect(first(path)).toBeUndefined()
})

test('a list for a host without forms has each address given once, to what is there, and the folders last', () => {
  const there = new Set([...publicAddresses('etna'), ...publicAddresses('etna-fr')])
  for (const name of ['/iiif/etna', '/iiif/etna/canvas', '/iiif/etna-fr', '/iiif/etna-fr/canvas'])
    there.delete(name)
  const ledger = [
    ...publicAddresses('etna'),
    '/cards/etna-fr-0123456789ab.jpg',
    '/variants/gone-640-0123456789ab.jpg',
  ]
  const redirects = redirectsOf(book, { ledger, exists: (path) => there.has(path) })
  expect(redirects.map(({ from }) => from)).toEqual([
    ...publicAddresses('volcano'),
    '/iiif/etna',
    '/iiif/etna/canvas',
    '/cards/etna-fr-0123456789ab.jpg',
    '/iiif/volcano/*',
  ])
  for (const { from, to } of redirects) expect(there.has(to) || to === '/iiif/etna/*', from).toBe(true)
})

test('where words exist in one language only, the press files of the others lead to its one, older ids’ too', () => {
  const there = new Set(['/press/proxima-etna.jpg', '/press/proxima-etna.jpg.sha256'])
  const redirects = redirectsOf(book, { ledger: publicAddresses('etna'), exists: (path) => there.has(path) })
  const files = redirects.filter(({ from }) => /^\/press\/.*\.jpg$/.test(from))
  expect(files.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/press/proxima-volcano.jpg /press/proxima-etna.jpg',
    '/press/proxima-volcano.en.jpg /press/proxima-etna.jpg',
    '/press/proxima-etna.en.jpg /press/proxima-etna.jpg',
  ])
})
