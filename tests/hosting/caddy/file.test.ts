import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Withdrawn } from '@/lib/catalogue/schema'
import { caddyfile } from '@/lib/hosting/caddy/file'
import { goneLines } from '@/lib/hosting/caddy/gone'
import { goneOf } from '@/lib/hosting/rules/gone'
import { headersOf } from '@/lib/hosting/rules/headers'
import { freePort } from '../../helpers/port'
import { startCaddy, untilItServes, type Server } from '../../hosts/servers'

const files = [
  'index.html',
  'fr.html',
  '404.html',
  'fr/404.html',
  'fr/images/etna.html',
  'fr/embed/etna.html',
  'fr/images/katla.html',
  'i/katla.html',
  'press/proxima-etna.jpg',
  'press/proxima-etna.json',
  'variants/etna-640-0123456789ab.avif',
  'variants/katla-640-0123456789ab.avif',
  'iiif/etna/info.json',
  'iiif/etna/full/640,480/0/default.jpg',
]
const tombstone: Withdrawn = {
  state: 'withdrawn',
  since: '2026-05-04',
  why: { fr: 'Une erreur.', en: 'A mistake.' },
  aliases: [],
}
const gone = goneOf({ withdrawn: new Map([['katla', tombstone]]) })

let [root, base] = ['', '']
let server: Server

/** A few files of no more than their names, served by the block that an export would write for them. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "l'export "))
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file)
  }
  const block = caddyfile({
    root,
    siteUrl: 'https://proxima.example',
    precompressed: false,
    digests: { '/press/proxima-etna.jpg': 'sha-256=:AA=:' },
    gone,
    reserved: [{ location: '/fr/images/etna', 'tdm-reservation': 1 }],
    redirects: [
      { from: '/fr/images/volcano', to: '/fr/images/etna', status: 308 },
      { from: '/iiif/etna', to: '/iiif/etna/info.json', status: 303 },
      { from: '/iiif/volcano/*', to: '/iiif/etna/*', status: 308 },
    ],
    ids: ['etna'],
  })
  writeFileSync(join(root, 'Caddyfile'), block)
  const port = await freePort()
  base = `http://localhost:${port}`
  server = startCaddy(port, join(root, 'Caddyfile'))
  await untilItServes(server, `${base}/fr`)
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const ask = (path: string, method = 'GET', headers: HeadersInit = {}) =>
  fetch(base + path, { redirect: 'manual', method, headers })

test.each([
  ['/fr', 'fr.html', 'text/html; charset=utf-8'],
  ['/fr/images/etna', 'fr/images/etna.html', 'text/html; charset=utf-8'],
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/variants/etna-640-0123456789ab.avif', 'variants/etna-640-0123456789ab.avif', 'image/avif'],
  ['/press/proxima-etna.jpg', 'press/proxima-etna.jpg', 'image/jpeg'],
])('%s is %s, with the headers of the rules', async (path, body, type) => {
  const answer = await ask(path)
  expect([answer.status, await answer.text()]).toEqual([200, body])
  expect(Object.fromEntries(answer.headers)).toMatchObject(
    Object.fromEntries(
      Object.entries({ 'Content-Type': type, ...headersOf(path) }).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
  )
})

test('a press file is saved and has its digest, a dead link to one is neither saved nor kept', async () => {
  expect((await ask('/press/proxima-etna.jpg')).headers.get('repr-digest')).toBe('sha-256=:AA=:')
  for (const path of ['/press/proxima-nothing.jpg', '/variants/nothing.avif']) {
    const dead = await ask(path)
    expect([dead.status, dead.headers.get('content-type'), await dead.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      '404.html',
    ])
    expect([dead.headers.get('content-disposition'), dead.headers.get('repr-digest')]).toEqual([null, null])
    expect(dead.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  }
})

test.each([
  ['/fr/images/volcano?q=1', 308, '/fr/images/etna?q=1'],
  ['/iiif/etna', 303, '/iiif/etna/info.json'],
  ['/iiif/volcano/full/640,480/0/default.jpg?a', 308, '/iiif/etna/full/640,480/0/default.jpg?a'],
  ['/fr/images/etna/', 308, '/fr/images/etna'],
])('%s is answered with %i to %s, which is there', async (path, status, to) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([status, to])
  expect((await ask(to)).status).toBe(200)
  if (path.startsWith('/iiif/')) expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test.each([
  ['/nothing', 404, '404.html'],
  ['/fr/images/nothing', 404, 'fr/404.html'],
  ['/fr/404', 404, 'fr/404.html'],
  ['/fr/%00', 404, 'fr/404.html'],
  [`/${'a'.repeat(3000)}`, 404, '404.html'],
  ['/press', 404, '404.html'],
  ['/_headers', 404, '404.html'],
  ['/fr/images/katla', 410, 'fr/images/katla.html'],
  ['/variants/katla-640-0123456789ab.avif', 410, 'fr/images/katla.html'],
])('%s is answered with %i and %s', async (path, status, page) => {
  const answer = await ask(path)
  expect([answer.status, await answer.text()]).toEqual([status, page])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('says what may be asked, also to a page of another origin, and refuses the rest', async () => {
  const open = await ask('/iiif/etna/info.json', 'OPTIONS', { Origin: 'https://viewer.example' })
  expect([open.status, open.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  expect(open.headers.get('access-control-allow-headers')).toBe('*')
  expect((await ask('/fr', 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull()
  const sent = await ask('/fr', 'POST')
  expect([sent.status, sent.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('what reserves its mining says so, and nothing else does', async () => {
  expect((await ask('/fr/images/etna')).headers.get('tdm-reservation')).toBe('1')
  expect((await ask('/fr')).headers.get('tdm-reservation')).toBeNull()
})

test('a file with a hash in its name is gone unless the name of an image that hangs begins so', () => {
  const hashed = '~^/variants/katla-'
  expect(goneLines(gone, ['etna']).map(([path]) => path)).toContain(hashed)
  expect(goneLines(gone, ['katla-2']).map(([path]) => path)).not.toContain(hashed)
})
