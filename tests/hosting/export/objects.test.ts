import { expect, test } from 'vitest'
import { objectsOf } from '@/lib/hosting/export/objects'
import type { Redirect } from '@/lib/hosting/rules/redirects'
import { makeFolder } from '../../helpers/folder'

/** The objects of a site whose files are empty, as they are listed. */
async function list(files: string[], redirects: Redirect[] = [], digest?: string) {
  const folder = makeFolder(Object.fromEntries(files.map((file) => [file, ''])))
  const objects = []
  const digestOf = (path: string) => (path.endsWith('.jpg') ? digest : undefined)
  for await (const object of objectsOf(folder, redirects, digestOf)) objects.push(object)
  return objects
}

test('a page is found without its .html, what a store finds by name keeps it; all sorted by key', async () => {
  const objects = await list([
    'index.html',
    '404.html',
    'fr/404.html',
    'fr.html',
    'fr-x.txt',
    'fr/images/etna.html',
    'fr/images/etna-2.html',
    'robots.txt',
    '_headers',
    'fr.html.br',
  ])
  const keys = objects.map(({ key }) => key)
  expect(keys).toEqual([
    '404.html',
    'fr',
    'fr-x.txt',
    'fr/404.html',
    'fr/images/etna',
    'fr/images/etna-2',
    'index.html',
    'robots.txt',
  ])
  expect(keys).toEqual([...keys].sort())
  expect(objects.find(({ key }) => key === 'fr/images/etna')).toMatchObject({
    file: 'fr/images/etna.html',
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
})

test('a rule’s media type wins over the one of the file’s name', async () => {
  const [info] = await list(['iiif/etna/info.json'])
  expect(info.headers['Content-Type']).toContain('application/ld+json')
})

test('a press file carries its digest', async () => {
  const [picture, index] = await list(['press/a.jpg', 'press/index.json'], [], 'sha-256=:AA=:')
  expect(picture.headers).toMatchObject({
    'Repr-Digest': 'sha-256=:AA=:',
    'Content-Disposition': 'attachment',
  })
  expect(index.headers).not.toHaveProperty('Repr-Digest')
})

test('a redirect of many addresses is one of each file there, and none hides what lies below it', async () => {
  const files = ['fr/images/etna.html', 'iiif/etna/info.json', 'iiif/etna/full/max/0/default.jpg']
  const objects = await list(files, [
    { from: '/fr/images/volcano', to: '/fr/images/etna', status: 308 },
    { from: '/iiif/volcano', to: '/iiif/etna/info.json', status: 303 },
    { from: '/iiif/etna', to: '/iiif/etna/info.json', status: 303 },
    { from: '/iiif/volcano/*', to: '/iiif/etna/*', status: 308 },
  ])
  const byKey = new Map(objects.map((object) => [object.key, object]))
  expect(byKey.get('fr/images/volcano')).toEqual({
    ...byKey.get('fr/images/etna'),
    key: 'fr/images/volcano',
    redirect: '/fr/images/etna',
  })
  expect(byKey.get('iiif/volcano/full/max/0/default.jpg')).toMatchObject({
    file: 'iiif/etna/full/max/0/default.jpg',
    redirect: '/iiif/etna/full/max/0/default.jpg',
  })
  expect(byKey.has('iiif/etna')).toBe(false)
  expect(objects).toHaveLength(3 + 1 + 2)
})
