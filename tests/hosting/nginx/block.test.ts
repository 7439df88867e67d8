import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nginxConf } from '@/lib/hosting/nginx/block'
import { accepting } from '../../helpers/accepting'
import { answering, atPort, startNginx } from '../../helpers/nginx'
import { freePort } from '../../helpers/port'

const files = [
  'fr.html',
  'en.html',
  '404.html',
  'fr/404.html',
  'fr/images/etna.html',
  'en/images/etna.html',
  'fr/embed/etna.html',
  'i/etna.html',
  'oembed/etna.en.json',
  'press/proxima-etna.jpg',
  'press/proxima-etna.json',
  'cards/etna.fr.jpg',
  'pictures/etna.640.jpg',
  'pictures/etna.1280.jpg',
  'variants/etna-640-0123456789ab.jpg',
  'iiif/collection.json',
  'iiif/etna/info.json',
  'iiif/etna/manifest.json',
  'iiif/etna/full/640,480/0/default.jpg',
]
const siteUrl = 'https://proxima.example'
const book = new Map([
  ['etna', { id: 'etna', alias: false }],
  ['volcano', { id: 'etna', alias: true }],
])
const coded = ['.html', '.css', '.json', '.svg', '.jpg'].map((ending) => `more-than-twenty-bytes${ending}`)

let [root, base] = ['', '']
let server: ReturnType<typeof startNginx>

/** A few pages of no more than their names, served by the block that an export would write for them. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "l'export "))
  for (const file of [...files, ...coded]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file)
  }
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  server = startNginx(
    atPort(nginxConf({ root, siteUrl, precompressed: false, brotli: false, book, digests: {} }), port),
  )
  await answering(server, () => ask('/fr'))
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const ask = (path: string, headers: HeadersInit = {}, method = 'GET') =>
  fetch(base + path, { redirect: 'manual', headers, method })

test('waiting for an nginx that cannot start ends with an error', async () => {
  const broken = startNginx('nonsense;')
  await expect(answering(broken, () => fetch('http://127.0.0.1:1'))).rejects.toThrow('nginx ended with 1.')
  await broken.close()
})

test.each(accepting.filter((_, index) => index % 9 === 0))(
  'leads whoever asks for "%s" to %s with the query, and lets nobody keep the answer',
  async (asked, locale) => {
    for (const [path, to] of [
      ['/', `/${locale}`],
      ['/?utm_source=x', `/${locale}?utm_source=x`],
      ['/i/etna?utm_source=x&a=b', `/${locale}/images/etna?utm_source=x&a=b`],
    ]) {
      const response = await ask(path, { 'Accept-Language': asked })
      expect([response.status, response.headers.get('location')]).toEqual([307, to])
      expect([response.headers.get('vary'), response.headers.get('cache-control')]).toEqual([
        'Accept-Language',
        'private, no-store',
      ])
    }
  },
)

test('leads an older neutral address on for good, in the visitor’s language', async () => {
  const neutral = await ask('/i/volcano?a=b', { 'Accept-Language': 'en' })
  expect([neutral.status, neutral.headers.get('location'), neutral.headers.get('cache-control')]).toEqual([
    308,
    '/en/images/etna?a=b',
    'private, no-store',
  ])
})

test.each([
  ['/fr/images/volcano', 308, '/fr/images/etna'],
  ['/fr/images/volcano?q=1', 308, '/fr/images/etna?q=1'],
  ['/fr/embed/volcano', 308, '/fr/embed/etna'],
  ['/press/proxima-volcano.jpg', 308, '/press/proxima-etna.jpg'],
  ['/press/proxima-volcano.json?x', 308, '/press/proxima-etna.json?x'],
  ['/oembed/volcano.en.json', 308, '/oembed/etna.en.json'],
  ['/cards/volcano.fr.jpg', 308, '/cards/etna.fr.jpg'],
  ['/pictures/volcano.640.jpg', 308, '/pictures/etna.640.jpg'],
  // Names that were made of what they held.
  ['/cards/etna-fr-0123456789ab.jpg', 308, '/cards/etna.fr.jpg'],
  ['/cards/volcano-fr-0123456789ab.jpg', 308, '/cards/etna.fr.jpg'],
  ['/variants/etna-640-ffffffffffff.jpg', 308, '/pictures/etna.640.jpg'],
  ['/variants/volcano-960-ffffffffffff.jpg', 308, '/pictures/etna.1280.jpg'],
  ['/iiif/etna/full/640,427/0/default.jpg', 308, '/pictures/etna.640.jpg'],
  ['/iiif/volcano/full/640,427/0/default.jpg', 308, '/pictures/etna.640.jpg'],
  // What is no document, and all that lies below it.
  ['/iiif/etna', 303, '/iiif/etna/info.json'],
  ['/iiif/etna?x=y', 303, '/iiif/etna/info.json?x=y'],
  ['/iiif/volcano', 303, '/iiif/etna/info.json'],
  ['/iiif/etna/canvas', 303, '/iiif/etna/manifest.json'],
  ['/iiif/volcano/canvas/page/picture', 303, '/iiif/etna/manifest.json'],
  ['/iiif/volcano/info.json', 308, '/iiif/etna/info.json'],
  ['/iiif/volcano/full/640,480/0/default.jpg', 308, '/iiif/etna/full/640,480/0/default.jpg'],
])('%s is answered with %i to %s, which is there', async (path, status, to) => {
  const response = await ask(path)
  expect([response.status, response.headers.get('location')]).toEqual([status, to])
  expect((await ask(to)).status).toBe(200)
  if (path.startsWith('/iiif/')) expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('what is there is sent, whatever its name could lead to', async () => {
  for (const path of [
    '/variants/etna-640-0123456789ab.jpg',
    '/iiif/etna/full/640,480/0/default.jpg',
    '/iiif/collection.json',
  ])
    expect(await (await ask(path)).text()).toBe(path.slice(1))
})

test('answers what is not there with the 404 of its language', async () => {
  for (const [path, page] of [
    ['/fr/images/nobody', 'fr/404.html'],
    ['/fr/embed/nobody', 'fr/404.html'],
    ['/fr/404', 'fr/404.html'],
    ['/i/nobody', '404.html'],
    ['/variants/none.avif', '404.html'],
    ['/iiif/nobody', '404.html'],
    ['/iiif/volcano/none', '404.html'],
    ['/press/', '404.html'],
    ['/_headers', '404.html'],
  ]) {
    const response = await ask(path)
    expect([response.status, await response.text()], path).toEqual([404, page])
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
  }
})

test('says what may be asked, also to a page of another origin, and refuses the rest', async () => {
  const open = await ask('/iiif/etna/info.json', { Origin: 'https://viewer.example' }, 'OPTIONS')
  expect([open.status, open.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  expect(Object.fromEntries(open.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  })
  const page = await ask('/fr', {}, 'OPTIONS')
  expect([page.status, page.headers.get('access-control-allow-origin')]).toEqual([204, null])
  expect((await ask('/fr', {}, 'POST')).status).toBe(405)
  for (const name of ['allow', 'access-control-allow-methods'])
    expect((await ask('/iiif/etna/info.json')).headers.get(name)).toBeNull()
})

test('finds an oEmbed document by the address asked about, escaped or not, and by no other', async () => {
  for (const url of [
    `${siteUrl}/en/images/etna`,
    encodeURIComponent(`${siteUrl}/en/embed/etna`),
    encodeURIComponent(`${siteUrl}/en/images/etna/`),
    encodeURIComponent(`${siteUrl}/en/images/etna?utm_source=x#credit`),
    encodeURIComponent(`${siteUrl}/en/images/volcano`),
  ]) {
    expect(await (await ask(`/oembed?url=${url}&format=json`)).text(), url).toBe('oembed/etna.en.json')
  }
  for (const url of [
    'https://stranger.example/en/images/etna',
    `${siteUrl}/en/images/nobody`,
    `${siteUrl}/en/images/../etna`,
  ]) {
    expect((await ask(`/oembed?url=${encodeURIComponent(url)}`)).status, url).toBe(404)
  }
})

test('codes texts itself where none has a twin, whatever their type, and no picture', async () => {
  for (const file of coded) {
    const { headers } = await ask(`/${file}`, { 'Accept-Encoding': 'gzip' })
    const isText = !file.endsWith('.jpg')
    expect([headers.get('content-encoding'), headers.get('vary')], file).toEqual(
      isText ? ['gzip', 'Accept-Encoding'] : [null, null],
    )
  }
})
