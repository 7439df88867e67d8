import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersOf } from '@/lib/hosting/rules/headers'
import { decodePath, findFinished, findMissing } from '@/lib/hosting/serve/files'
import { makeFolder } from '../../helpers/folder'

const app = '.next/finished'
const make = () =>
  makeFolder({
    'package.json': '{}',
    '.env': 'secret',
    'public/icons/192.png': 'png',
    'public/icons/.stamp': 'stamp',
    'public/_headers': 'headers',
    'public/été.txt': 'été',
    'public/a..b.txt': 'dots',
    'public/a\\b.txt': 'backslash',
    'public/variants/a.avif': 'avif',
    '.next/static/chunks/_a.css': 'css',
    '.next/static/chunks/.hidden': 'hidden',
    '.next/required-server-files.json': '{}',
    [`${app}/fr.html`]: '<p>Mur',
    [`${app}/fr/missing.html`]: '<p>Rien',
    [`${app}/en/missing.html`]: '<p>Nothing',
    [`${app}/_not-found.html`]: '<p>Rien. Nothing',
    [`${app}/fr/images/etna.html`]: '<p>Etna',
    [`${app}/fr/images/etna.meta`]: '{}',
    [`${app}/fr/feed.xml.body`]: '<feed/>',
    [`${app}/fr/feed.xml.meta`]: '{"headers":{"content-type":"application/xml"}}',
    [`${app}/data.json.body`]: '{}',
    [`${app}/data.json.meta`]: '{}',
    [`${app}/robots.txt.body`]: 'Allow',
  })

const html = 'text/html; charset=utf-8'
const published: [path: string, file: string, type: string][] = [
  ['/icons/192.png', 'public/icons/192.png', 'image/png'],
  ['/%C3%A9t%C3%A9.txt', 'public/été.txt', 'text/plain; charset=utf-8'],
  ['/a..b.txt', 'public/a..b.txt', 'text/plain; charset=utf-8'],
  ['/fr', `${app}/fr.html`, html],
  ['/fr/images/%65tna', `${app}/fr/images/etna.html`, html],
  ['/_next/static/chunks/_a.css', '.next/static/chunks/_a.css', 'text/css; charset=utf-8'],
  // What the route itself said, then what its name says.
  ['/fr/feed.xml', `${app}/fr/feed.xml.body`, 'application/xml'],
  ['/data.json', `${app}/data.json.body`, 'application/json; charset=utf-8'],
  ['/robots.txt', `${app}/robots.txt.body`, 'text/plain; charset=utf-8'],
]

test.each(published)('%s is %s, a file of type %s', (path, file, type) => {
  const root = make()
  expect(findFinished(root, path)).toMatchObject({ path: join(root, file), type })
})

test('a file has its length in bytes, and the headers that the rules give its path, however it is written', () => {
  const root = make()
  // é is two bytes in UTF-8.
  expect(findFinished(root, '/%C3%A9t%C3%A9.txt')?.size).toBe(5)
  expect(findFinished(root, '/%76ariants/a.avif')?.headers).toEqual(headersOf('/variants/a.avif'))
  expect(findFinished(root, '/_next/static/chunks/_a.css')?.headers['Cache-Control']).toContain('immutable')
})

test.each([
  '',
  '/',
  '//',
  '/fr/',
  '//etc/passwd',
  '/icons',
  '/../package.json',
  '/%2e%2e/package.json',
  '/icons/..%2f..%2f..%2fpackage.json',
  '/icons/..%5c..%5cpackage.json',
  '/_next/static/../required-server-files.json',
  '/_next/static/%2e%2e/required-server-files.json',
  '/_next/static/chunks/.hidden',
  '/_next/static',
  '/_next/static/',
  '/_next/static/%00',
  '/.env',
  '/icons/.stamp',
  '/_headers',
  '/a%5Cb.txt',
  '/_not-found',
  '/icons/%00',
  '/icons/192.png%00.html',
  '/%c0%ae%c0%ae/package.json',
  '/%',
  '/%E0%A4%A',
  '/fr.html',
  '/fr/images/etna.meta',
  '/fr/feed.xml.body',
  '/fr/missing',
  `/${'a'.repeat(3_000)}`,
  `/_next/static/${'a'.repeat(300)}`,
])('%s is not ours', (path) => {
  expect(findFinished(make(), path)).toBeUndefined()
})

test.each([
  ['/fr/nowhere', 'fr/missing'],
  ['/en/images/nobody', 'en/missing'],
  ['/french', '_not-found'],
  ['/nowhere', '_not-found'],
])('what is missing at %s is said by %s, with what is true of every page', (path, page) => {
  const root = make()
  expect(findMissing(root, path)).toMatchObject({
    path: join(root, `${app}/${page}.html`),
    type: html,
    headers: headersOf('/'),
  })
  expect(findMissing(root, path).size).toBeGreaterThan(0)
})

test('a path is decoded once, or is none', () => {
  expect(['/%C3%A9', '/%2525', '/%', '/%E0%A4%A', '/%c0%ae'].map(decodePath)).toEqual([
    '/é',
    '/%25',
    undefined,
    undefined,
    undefined,
  ])
})
