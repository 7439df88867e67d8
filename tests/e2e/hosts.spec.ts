import { expect, test } from '@playwright/test'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { headersOf, rules } from '../../lib/hosting/rules/headers'
import { toRegExp } from '../../lib/hosting/rules/patterns'
import { mediaType } from '../../lib/hosting/rules/types'
import { openGallery } from '../../lib/catalogue/gallery'
import { objectsFile, type StoredObject } from '../../lib/hosting/export/objects'
import { host } from '../hosts'
import { ids, kinds, locales, manifest, wordsOf } from '../helpers/pages'

const { variants, cards, press } = manifest[ids[0]]

// One address of every kind, with the file whose media type it has.
const samples = [
  ...locales
    .flatMap(kinds)
    .filter((path) => !path.endsWith('nowhere'))
    .map((path) => [path, '.html']),
  ...locales.map((locale) => [`/${locale}/embed/${ids[0]}`, '.html']),
  ...locales.map((locale) => [`/${locale}/feed.xml`, '.xml']),
  ...locales.map((locale) => [`/feeds/night.${locale}.xml`, '.xml']),
  ...['avif', 'webp', 'jpeg']
    .map((format) => variants.find((variant) => variant.format === format)!.file)
    .map((file) => [`/variants/${file}`, file]),
  ...readdirSync('public/scripts').map((file) => [`/scripts/${file}`, '.js']),
  [`/cards/${cards.fr.file}`, '.jpg'],
  [`/pictures/${ids[0]}.640.jpg`, '.jpg'],
  ...locales.flatMap((locale) => [
    [`/press/${press[locale].file}`, '.jpg'],
    [`/press/${press[locale].file}.sha256`, '.txt'],
  ]),
  ['/press/SHA256SUMS', '.txt'],
  ['/press/index.json', '.json'],
  ['/search/root.json', '.json'],
  ['/iiif/collection.json', '.json'],
  ['/iiif/activity/all-changes.json', '.json'],
  ['/iiif/themes/night.json', '.json'],
  [`/iiif/${ids[0]}/manifest.json`, '.json'],
  [`/iiif/${ids[0]}/info.json`, '.json'],
  [`/iiif/${ids[0]}/full/max/0/default.jpg`, '.jpg'],
  ['/catalogue.json', '.json'],
  ['/catalogue.schema.json', '.json'],
  ['/sitemap.xml', '.xml'],
  ['/robots.txt', '.txt'],
  ['/speculation.json', '.json'],
  ['/manifest.webmanifest', '.webmanifest'],
  ['/icons/192.png', '.png'],
  ['/atlas.svg', '.svg'],
]

/** Media types as sent: some hosts name the encoding where it is understood, in letters of either size. */
const bare = (type: string) =>
  type
    .toLowerCase()
    .replace(/; ?charset=utf-8$/, '')
    .replace('text/javascript', 'application/javascript')

test('every kind of address is sent with what the rules say of it', async ({ request }) => {
  for (const { paths } of rules)
    for (const pattern of paths.filter((path) => !/oembed|_next|:folder/.test(path))) {
      expect(
        samples.some(([path]) => toRegExp(pattern).test(path)),
        `${pattern} has a sample`,
      ).toBe(true)
    }
  for (const [path, file] of samples) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    for (const [name, value] of Object.entries({
      'Content-Type': mediaType(`x${file}`),
      ...headersOf(path),
    })) {
      const sent = response.headers()[name.toLowerCase()]
      if (name === 'Content-Type') expect(bare(sent), path).toBe(bare(value))
      else expect(sent, `${path} ${name}`).toBe(value)
    }
  }
})

test('what the pages load is kept for good, compressed where it is text', async ({ request }) => {
  const html = await (await request.get('/fr')).text()
  const loaded = [
    ...html.matchAll(/(?:src|href)="(\/(?:_next\/static|scripts)\/[^"]+\.(?:js|css|woff2))"/g),
  ].map(([, path]) => path)
  // The script of every page, its styles and its fonts.
  for (const ending of ['.js', '.css', '.woff2'])
    expect(loaded.filter((path) => path.endsWith(ending)).length, ending).toBeGreaterThan(0)
  for (const path of [...loaded, '/fr']) {
    const headers = (await request.get(path, { headers: { 'Accept-Encoding': 'gzip' } })).headers()
    if (path !== '/fr') expect(headers['cache-control'], path).toContain('immutable')
    if (host.compresses && !path.endsWith('.woff2'))
      expect(headers, path).toMatchObject({
        'content-encoding': expect.stringMatching(/gzip|br/),
        vary: expect.stringContaining('Accept-Encoding'),
      })
  }
})

test('part of a picture can be asked for, if it is still the same', async ({ request }) => {
  const path = `/iiif/${ids[0]}/full/max/0/default.jpg`
  const whole = await request.get(path)
  const body = await whole.body()
  const [head, part] = [
    await request.head(path),
    await request.get(path, { headers: { Range: 'bytes=10-19' } }),
  ]
  expect([head.status(), head.headers()['content-length']]).toEqual([200, String(body.length)])
  expect([part.status(), part.headers()['content-range']]).toEqual([206, `bytes 10-19/${body.length}`])
  expect(await part.body()).toEqual(body.subarray(10, 20))
  const other = await request.get(path, { headers: { Range: 'bytes=10-19', 'If-Range': '"another"' } })
  expect([other.status(), (await other.body()).length]).toEqual([200, body.length])
  expect((await request.get(path, { headers: { 'If-None-Match': whole.headers().etag } })).status()).toBe(304)
})

test('an address with a slash at its end leads to the one without, or, in a store, to nothing', async ({
  request,
}) => {
  for (const path of ['/fr', '/en/images/20170319-etna']) {
    const response = await request.get(`${path}/?q=1`, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual(
      host.trims ? [308, `${path}?q=1`] : [404, undefined],
    )
  }
})

if (host.exported) {
  for (const [language, locale] of [
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
    ['de-DE', 'fr'],
  ] as const) {
    test(`without a server’s help, the page at / and at /i/<id> leads ${language} to ${locale}`, async ({
      browser,
      baseURL,
    }) => {
      const page = await (await browser.newContext({ locale: language, baseURL })).newPage()
      for (const [path, file, to] of [
        ['/', 'index.html', ''],
        [`/i/${ids[0]}`, `i/${ids[0]}.html`, `/images/${ids[0]}`],
      ]) {
        await page.route(baseURL + path, (route) => route.fulfill({ path: `out/${file}` }))
        await page.goto(`${path}#xywh=1,2,3,4`)
        await expect(page).toHaveURL(new RegExp(`/${locale}${to}#xywh=1,2,3,4$`))
      }
    })
  }

  test('the page of a choice links both languages without a script, and shows its image’s card', async ({
    browser,
    baseURL,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
    await page.route(`${baseURL}/i/${ids[0]}`, (route) => route.fulfill({ path: `out/i/${ids[0]}.html` }))
    await page.goto(`/i/${ids[0]}`)
    for (const locale of locales)
      await expect(page.locator(`p[lang="${locale}"] a`)).toHaveText(wordsOf(ids[0])[locale].title)
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toContain(cards.fr.file)
    expect(await page.locator('link[type="application/json+oembed"]').getAttribute('href')).toMatch(
      new RegExp(`/oembed/${ids[0]}.fr.json$`),
    )
  })

  test('every image has its oEmbed document in each language, as its page says', async ({ request }) => {
    for (const id of ids)
      for (const locale of locales) {
        const html = await (await request.get(`/${locale}/images/${id}`)).text()
        expect(html).toContain(`/oembed/${id}.${locale}.json`)
        const response = await request.get(`/oembed/${id}.${locale}.json`)
        expect(response.headers()['access-control-allow-origin']).toBe('*')
        expect((await response.json()).title).toContain(wordsOf(id)[locale].title)
      }
  })

  test('the list of objects has every address of the ledger, every file once, and its headers', () => {
    const lines = readFileSync(objectsFile, 'utf8').trim().split('\n')
    const objects = lines.map((line) => JSON.parse(line) as StoredObject)
    const keys = objects.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)].sort())
    const there = new Set(keys)
    for (const address of openGallery('.').ledger)
      if (!/^\/iiif\/[^/]+$/.test(address)) expect(there.has(address.slice(1)), address).toBe(true)
    for (const { key, file, headers, redirect } of objects) {
      expect(existsSync(`out/${file}`), file).toBe(true)
      const path = redirect ?? (key === 'index.html' ? '/' : `/${key}`)
      expect(headers, key).toMatchObject({ 'Content-Type': mediaType(file), ...headersOf(path) })
    }
  })
}

test('whoever would rather have another version of HTTP is answered all the same', async ({
  request,
  baseURL,
}) => {
  // Once Next has answered for the first time, it listens for upgrades.
  expect((await request.get(`/fr/embed/${ids[0]}`)).status()).toBe(200)
  const headers = {
    Connection: 'Upgrade, HTTP2-Settings',
    Upgrade: 'h2c',
    'HTTP2-Settings': 'AAMAAABkAAQAoAAA',
  }
  const [answer] = (await once(get(`${baseURL}/fr`, { headers }), 'response')) as [IncomingMessage]
  expect(answer.resume().statusCode).toBe(200)
})
