import { expect, test } from 'vitest'
import { addressOf, listObjects } from '@/lib/hosting/export/objects'

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

test('a redirect of many addresses is one of each file there, and none hides what lies below it', () => {
  const files = ['fr/images/etna.html', 'iiif/etna/info.json', 'iiif/etna/full/max/0/default.jpg']
  const objects = listObjects(
    files,
    [
      { from: '/fr/images/volcano', to: '/fr/images/etna', status: 308 },
      { from: '/iiif/volcano', to: '/iiif/etna/info.json', status: 303 },
      { from: '/iiif/etna', to: '/iiif/etna/info.json', status: 303 },
      { from: '/iiif/volcano/*', to: '/iiif/etna/*', status: 308 },
    ],
    () => undefined,
  )
  expect(objects['fr/images/volcano']).toEqual({ ...objects['fr/images/etna'], redirect: '/fr/images/etna' })
  expect(objects['iiif/volcano/full/max/0/default.jpg']).toEqual({
    ...objects['iiif/etna/full/max/0/default.jpg'],
    redirect: '/iiif/etna/full/max/0/default.jpg',
  })
  expect(Object.keys(objects)).not.toContain('iiif/etna')
  expect(Object.keys(objects)).toHaveLength(3 + 1 + 2)
})
