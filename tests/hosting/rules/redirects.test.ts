import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { listObjects } from '@/lib/hosting/export/objects'
import { redirectsOf } from '@/lib/hosting/rules/redirects'
import { change, makeGallery } from '../../helpers/gallery'

test('every older address of an image leads to the same of its id, and holds its bytes', async () => {
  const root = await makeGallery()
  change(root, 'lib/catalogue/entries/etna.json', (entry: { aliases: string[] }) =>
    entry.aliases.push('volcano'),
  )
  const redirects = redirectsOf(openGallery(root))
  expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/i/volcano /i/etna',
    '/fr/images/volcano /fr/images/etna',
    '/en/images/volcano /en/images/etna',
    '/fr/embed/volcano /fr/embed/etna',
    '/en/embed/volcano /en/embed/etna',
    '/press/proxima-volcano.jpg /press/proxima-etna.jpg',
    '/press/proxima-volcano.en.jpg /press/proxima-etna.en.jpg',
  ])
  const objects = listObjects(['fr/images/etna.html'], redirects.slice(1, 2), () => undefined)
  expect(objects['fr/images/volcano']).toEqual({ ...objects['fr/images/etna'], redirect: '/fr/images/etna' })
})

test('where words exist in one language only, the press files of the others lead to its one, older ids’ too', async () => {
  const root = await makeGallery()
  change(root, 'lib/catalogue/entries/etna.json', (entry: Record<string, unknown>) =>
    Object.assign(entry, { state: 'en-only', aliases: ['volcano'] }),
  )
  const files = redirectsOf(openGallery(root)).filter(({ from }) => from.startsWith('/press/'))
  expect(files.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/press/proxima-volcano.jpg /press/proxima-etna.jpg',
    '/press/proxima-volcano.en.jpg /press/proxima-etna.jpg',
    '/press/proxima-etna.en.jpg /press/proxima-etna.jpg',
  ])
})
