import { expect, test } from 'vitest'
import { addressOf, listObjects } from '@/lib/hosting/export/objects'
import { openGallery } from '@/lib/catalogue/gallery'
import { redirectsOf } from '@/lib/hosting/rules/redirects'
import { change, makeGallery } from '../helpers/gallery'

test('a page is found without its .html, what a store finds by name keeps it', () => {
  const objects = listObjects(
    ['index.html', '404.html', 'fr/404.html', 'fr.html', 'fr/images/etna.html', 'robots.txt'],
    [],
    () => undefined,
  )
  expect(Object.keys(objects)).toEqual([
    'index.html',
    '404.html',
    'fr/404.html',
    'fr',
    'fr/images/etna',
    'robots.txt',
  ])
  expect(objects['fr/images/etna']).toMatchObject({
    file: 'fr/images/etna.html',
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
  expect(addressOf('index.html')).toBe('/')
})

test('a rule’s media type wins over the one of the file’s name', () => {
  const { 'iiif/etna/info.json': info } = listObjects(['iiif/etna/info.json'], [], () => undefined)
  expect(info.headers['Content-Type']).toContain('application/ld+json')
})

test('a press file carries its digest', () => {
  const objects = listObjects(['press/a.jpg', 'press/index.json'], [], (path) =>
    path === '/press/a.jpg' ? 'sha-256=:AA=:' : undefined,
  )
  expect(objects['press/a.jpg'].headers).toMatchObject({
    'Repr-Digest': 'sha-256=:AA=:',
    'Content-Disposition': 'attachment',
  })
  expect(objects['press/index.json'].headers).not.toHaveProperty('Repr-Digest')
})

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
  ])
  const objects = listObjects(['fr/images/etna.html'], redirects.slice(1, 2), () => undefined)
  expect(objects['fr/images/volcano']).toEqual({ ...objects['fr/images/etna'], redirect: '/fr/images/etna' })
})
