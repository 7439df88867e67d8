import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Withdrawn } from '@/lib/catalogue/schema'
import { redirectsFile } from '@/lib/hosting/netlify'
import { nginxConf } from '@/lib/hosting/nginx/block'
import { goneLocations } from '@/lib/hosting/nginx/gone'
import { goneOf } from '@/lib/hosting/rules/gone'
import { atPort, startNginx } from '../../helpers/nginx'
import { freePort } from '../../helpers/port'
import { makeSite } from '../../helpers/site'

const tombstone: Withdrawn = {
  state: 'withdrawn',
  since: '2026-05-04',
  why: { fr: 'Une erreur.', en: 'A mistake.' },
  aliases: [],
}
const gone = goneOf({ withdrawn: new Map([['etna', tombstone]]) })
const reserved = [{ location: '/variants/etna-2-*', 'tdm-reservation': 1 as const }]
const siteUrl = 'https://proxima.example'
const notices = [
  'fr/images/etna.html',
  'en/images/etna.html',
  'fr/embed/etna.html',
  'en/embed/etna.html',
  'i/etna.html',
]

/** An export whose files hold no more than their names, served by nginx. */
async function serve() {
  const root = makeSite()
  for (const file of [...notices, 'fr/404.html', '404.html', 'variants/etna-2-640-ab.avif']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file)
  }
  const port = await freePort()
  const conf = nginxConf({
    root,
    siteUrl,
    brotli: false,
    precompressed: true,
    book: new Map(),
    digests: {},
    gone,
    reserved,
    ids: ['etna-2'],
  })
  const server = startNginx(atPort(conf, port))
  onTestFinished(() => server.close())
  const ask = (path: string, headers: HeadersInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers })
  const answering = async (): Promise<unknown> =>
    ask('/fr').catch(() => new Promise((done) => setTimeout(done, 50)).then(answering))
  await Promise.race([
    answering(),
    server.ended.then((code) => Promise.reject(new Error(`nginx ended: ${code}`))),
  ])
  return ask
}

test('nginx answers 410 with the notice at every address of a withdrawn image, in the language of the address', async () => {
  const ask = await serve()
  const english = { 'Accept-Language': 'en' }
  for (const [path, headers, notice] of [
    ['/fr/images/etna', english, 'fr/images/etna.html'],
    ['/en/images/etna', {}, 'en/images/etna.html'],
    ['/en/embed/etna', {}, 'en/embed/etna.html'],
    ['/i/etna?utm_source=x', {}, 'fr/images/etna.html'],
    ['/i/etna', english, 'en/images/etna.html'],
    ['/iiif/etna', {}, 'fr/images/etna.html'],
    ['/iiif/etna/info.json', english, 'en/images/etna.html'],
    ['/press/proxima-etna.jpg', {}, 'fr/images/etna.html'],
    ['/press/proxima-etna.en.jpg', {}, 'fr/images/etna.html'],
  ] as const) {
    const answer = await ask(path, headers)
    expect([answer.status, await answer.text()], path).toEqual([410, notice])
    expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
  }
  expect((await ask(`/oembed?url=${siteUrl}/fr/images/etna`)).status).toBe(410)
  expect((await ask(`/oembed?url=${siteUrl}/fr/images/nobody`)).status).toBe(404)
  expect((await ask('/fr/images/nobody')).status).toBe(404)
  // Its hashed names begin as those of an image that hangs, which must go on being sent for a year.
  const hanging = await ask('/variants/etna-2-640-ab.avif')
  expect([hanging.headers.get('tdm-reservation'), (await ask('/fr')).headers.get('tdm-reservation')]).toEqual(
    ['1', null],
  )
  expect([hanging.status, hanging.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ])
})

test('hashed files of a withdrawn image answer 410 where no other image’s name begins as theirs', () => {
  const beginning = 'location ^~ /variants/etna- {'
  expect(goneLocations(gone, ['vesuvius']).some((block) => block.startsWith(beginning))).toBe(true)
  expect(goneLocations(gone, ['etna-2']).some((block) => block.startsWith(beginning))).toBe(false)
})

test('Netlify is told the same, before the file of the notice', () => {
  const lines = redirectsFile([], gone).split('\n')
  expect(lines).toContain('/fr/images/etna /fr/images/etna.html 410!')
  expect(lines).toContain('/iiif/etna/* /i/etna.html 410!')
  expect(redirectsFile([])).not.toContain('410')
})
