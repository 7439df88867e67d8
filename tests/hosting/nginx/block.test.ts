import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nginxConf } from '@/lib/hosting/nginx/block'
import { startNginx } from '../../helpers/nginx'
import { freePort } from '../../helpers/port'

const files = [
  'fr.html',
  'en.html',
  '404.html',
  'fr/404.html',
  'fr/images/etna.html',
  'en/images/etna.html',
  'i/etna.html',
  'oembed/etna.en.json',
]
const siteUrl = 'https://proxima.example'
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
  const redirects = [
    { from: '/i/volcano', to: '/i/etna' },
    { from: '/fr/images/volcano', to: '/fr/images/etna' },
  ]
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  server = startNginx(
    nginxConf({ root, siteUrl, precompressed: false, brotli: false, redirects, digests: {} }).replace(
      'listen 80;',
      `listen ${port};`,
    ),
  )
  await answering()
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

async function answering(): Promise<unknown> {
  return ask('/fr').catch(() => new Promise((done) => setTimeout(done, 50)).then(answering))
}

const ask = (path: string, headers: HeadersInit = {}) => fetch(base + path, { redirect: 'manual', headers })

test.each([
  ['fr;q=0.8, en;q=0.9', 'en'],
  ['en;q=0.85,fr;q=0.8', 'en'],
  ['en;q=0.8,fr;q=0.85', 'fr'],
  ['de, en;q=0.3, fr;q=0.2', 'en'],
  ['en,fr', 'en'],
  ['fr,en', 'fr'],
  ['en;q=0.5,fr;q=0.5', 'en'],
  ['fr-CA, en;q=0.5', 'fr'],
  ['en-US,en;q=0.9', 'en'],
  ['en;q=1.0,fr;q=0.9', 'en'],
  ['fr;q=0,en;q=0.1', 'en'],
  ['fr;q=0', 'fr'],
  ['de', 'fr'],
  ['*', 'fr'],
  ['', 'fr'],
])('leads whoever asks for "%s" to %s, and lets nobody keep the answer', async (asked, locale) => {
  for (const [path, to] of [
    ['/', `/${locale}`],
    ['/i/etna', `/${locale}/images/etna`],
  ]) {
    const response = await ask(path, { 'Accept-Language': asked })
    expect([response.status, response.headers.get('location')]).toEqual([307, to])
    expect([response.headers.get('vary'), response.headers.get('cache-control')]).toEqual([
      'Accept-Language',
      'private, no-store',
    ])
  }
})

test('leads an older address to today’s for good, a neutral one in the visitor’s language', async () => {
  const page = await ask('/fr/images/volcano')
  expect([page.status, page.headers.get('location')]).toEqual([308, '/fr/images/etna'])
  const neutral = await ask('/i/volcano', { 'Accept-Language': 'en' })
  expect([neutral.status, neutral.headers.get('location'), neutral.headers.get('cache-control')]).toEqual([
    308,
    '/en/images/etna',
    'private, no-store',
  ])
})

test('answers what is not there with the 404 of its language', async () => {
  for (const [path, page] of [
    ['/fr/images/nobody', 'fr/404.html'],
    ['/i/nobody', '404.html'],
    ['/variants/none.avif', '404.html'],
    ['/_headers', '404.html'],
  ]) {
    const response = await ask(path)
    expect([response.status, await response.text()], path).toEqual([404, page])
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
  }
})

test('finds an oEmbed document by the address asked about, escaped or not, and by no other', async () => {
  for (const url of [
    `${siteUrl}/en/images/etna`,
    encodeURIComponent(`${siteUrl}/en/embed/etna`),
    encodeURIComponent(`${siteUrl}/en/images/etna/`),
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
