import { expect, test } from '@playwright/test'
import { DOMParser } from '@xmldom/xmldom'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import ogs from 'open-graph-scraper'
import RssParser from 'rss-parser'
import { parseSitemap } from 'sitemap'
import { unfurl } from 'unfurl.js'
import { Readable } from 'node:stream'
import { openGallery } from '../../lib/catalogue/gallery'
import { inParallel } from '../../lib/disk/parallel'
import { siteUrl } from '../../lib/site/addresses'
import { publicAddresses } from '../../lib/site/public'
import { host } from '../hosts'
import { entries, ids, kinds, locales, messages, pages, wordsOf } from '../helpers/pages'

const sample = ['20161203-cupola-sunrise', '20170319-etna', 'iss051-e-39547']

for (const locale of locales) {
  const other = locale === 'fr' ? 'en' : 'fr'

  test(`an Open Graph reader gets the ${locale} address, languages and card of an image`, async ({
    request,
  }) => {
    for (const id of sample) {
      const html = await (await request.get(`/${locale}/images/${id}`)).text()
      const { result } = await ogs({ html })
      expect(result).toMatchObject({
        ogType: 'website',
        ogSiteName: 'Proxima',
        ogUrl: `${siteUrl}/${locale}/images/${id}`,
        ogLocale: locale === 'fr' ? 'fr_FR' : 'en_GB',
        ogLocaleAlternate: locale === 'fr' ? 'en_GB' : 'fr_FR',
        twitterCard: 'summary_large_image',
        twitterTitle: wordsOf(id)[locale].title,
      })
      const [card] = result.ogImage!
      expect(card).toMatchObject({ width: '1200', height: '630', type: 'image/jpeg' })
      const picture = await request.get(new URL(card.url).pathname)
      expect(picture.status()).toBe(200)
      expect((await picture.body()).length).toBeLessThan(300_000)
      expect(new URL(card.url).pathname).toBe(`/cards/${id}.${locale}.jpg`)
      expect(picture.headers()['cache-control']).toContain('max-age=86400')
    }
  })

  test(`every kind of ${locale} page names itself, its other language and the default`, async ({ page }) => {
    for (const path of kinds(locale).filter((kind) => !/nowhere|media\//.test(kind))) {
      await page.goto(path)
      const hreflang = async (tag: string) =>
        page.locator(`link[rel="alternate"][hreflang="${tag}"]`).getAttribute('href')
      expect(await page.locator('link[rel="canonical"]').getAttribute('href'), path).toBe(siteUrl + path)
      expect(await hreflang(locale)).toBe(siteUrl + path)
      expect(await hreflang(other)).toBe(siteUrl + path.replace(`/${locale}`, `/${other}`))
      expect(await hreflang('x-default')).toBe(siteUrl + path.replace(`/${locale}`, '/fr'))
    }
  })

  test(`an oEmbed client finds the ${locale} title by itself, from the page`, async ({ baseURL }) => {
    // The built pages name the site's public address: on this machine it answers under another port.
    const here = (url: RequestInfo | URL) => fetch(String(url).replace(siteUrl, baseURL!))
    for (const id of sample) {
      const { oEmbed, title } = await unfurl(`${siteUrl}/${locale}/images/${id}`, {
        oembed: true,
        fetch: here as never,
      })
      expect(title).toContain(wordsOf(id)[locale].title)
      expect(oEmbed).toMatchObject({
        type: 'photo',
        version: '1.0',
        width: 2560,
        title: expect.stringContaining(wordsOf(id)[locale].title),
      })
    }
  })

  test(`the ${locale} feed is read by a feed reader, every image once, the latest first`, async ({
    request,
  }) => {
    const xml = await (await request.get(`/${locale}/feed.xml`)).text()
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`)
      },
    }).parseFromString(xml, 'text/xml')
    const feed = await new RssParser().parseString(xml)
    expect(feed.title).toBe(messages(locale).Site.title)
    expect(feed.items.map((item) => item.link).sort()).toEqual(
      ids.map((id) => `${siteUrl}/${locale}/images/${id}`).sort(),
    )
    const dates = feed.items.map((item) => item.pubDate!)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(new Set(feed.items.map((item) => item.id)).size).toBe(ids.length)
    const etna = feed.items.find((item) => item.link!.endsWith('20170319-etna'))!
    expect(etna.title).toBe(wordsOf('20170319-etna')[locale].title)
    for (const half of locales) expect(etna.content).toContain(wordsOf('20170319-etna')[half].caption)
  })

  test(`the ${locale} embed shows picture, caption, credit and kind, and runs no script`, async ({
    page,
  }) => {
    for (const id of sample) {
      await page.goto(`/${locale}/embed/${id}`)
      await expect(page.locator('script')).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('figcaption')).toContainText(wordsOf(id)[locale].caption)
      await expect(page.locator('figcaption')).toContainText(messages(locale).Rights.cc0.credit)
      await expect(page.locator('figcaption')).toContainText(messages(locale).KindMark.reconstruction)
      expect(
        await page
          .locator('img')
          .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
      ).toBeGreaterThan(0)
    }
  })
}

test('the code that embeds an image fits wherever it stands: nothing is cut, nothing empty', async ({
  page,
  baseURL,
}) => {
  // Whoever likes the dark reads a light page: the frame is as light as the page.
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/en/images/${sample[1]}`)
  const code = (await page.locator('code', { hasText: '<iframe' }).first().textContent())!
  const src = `${baseURL}/en/embed/${sample[1]}`
  await page.route('**/blank', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>x</title><body>${code.replace(/src="[^"]+"/, `src="${src}"`)}`,
    }),
  )
  for (const width of [1440, 656, 390, 340]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/blank')
    const frame = page.frames()[1]
    await frame.waitForLoadState()
    const { cut, empty, ground } = await frame.evaluate(() => {
      const words = document.querySelector('figcaption')!.getBoundingClientRect()
      return {
        cut: document.documentElement.scrollHeight - innerHeight,
        empty: innerHeight - words.bottom,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      }
    })
    expect({ cut, empty: Math.round(empty), ground }, `${width}`).toEqual({
      cut: 0,
      empty: 0,
      ground: 'rgb(251, 250, 248)',
    })
    const picture = (await frame.locator('img').boundingBox())!
    expect(picture.height, `${width}`).toBeGreaterThan(0.55 * picture.width)
  }
  await page.goto(`${src}#dark`)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(14, 15, 17)')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    wordsOf(sample[1]).en.title,
  )
})

test('an embed of no image answers 404, in its language', async ({ request }) => {
  for (const locale of locales) {
    const response = await request.get(`/${locale}/embed/nothing`)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain(`<html lang="${locale}"`)
  }
})

test('each theme has a feed in each language, which its page names and a reader reads', async ({
  request,
}) => {
  for (const locale of locales) {
    const html = await (await request.get(`/${locale}/themes/volcanoes`)).text()
    expect(html).toContain(`href="${siteUrl}/feeds/volcanoes.${locale}.xml"`)
    const response = await request.get(`/feeds/volcanoes.${locale}.xml`)
    expect(response.headers()['content-type']).toContain('application/atom+xml')
    const feed = await new RssParser().parseString(await response.text())
    expect(feed.title).toContain(messages(locale).Themes.volcanoes.name)
    const volcanoes = entries.filter(([, { themes }]) => themes.includes('volcanoes'))
    expect(feed.items.map(({ link }) => link).sort()).toEqual(
      volcanoes.map(([id]) => `${siteUrl}/${locale}/images/${id}`).sort(),
    )
  }
  expect((await request.get('/feeds/nothing.fr.xml')).status()).toBe(404)
})

test('whoever harvests IIIF learns of every manifest, each of which answers', async ({ request }) => {
  const read = async (path: string) => (await request.get(path.replace(siteUrl, ''))).json()
  const changes = await read('/iiif/activity/all-changes.json')
  expect(changes).toMatchObject({ type: 'OrderedCollection', totalItems: ids.length })
  const page = await read(changes.last.id)
  expect(page.partOf.id).toBe(changes.id)
  const ends = page.orderedItems.map(({ endTime }: { endTime: string }) => endTime)
  expect(ends).toEqual([...ends].sort())
  for (const { object } of page.orderedItems)
    expect((await request.head(object.id.replace(siteUrl, ''))).status(), object.id).toBe(200)
})

test('the sitemap is read by a sitemap reader, and every address in it answers 200', async ({ request }) => {
  const items = await parseSitemap(Readable.from([await (await request.get('/sitemap.xml')).text()]))
  const paths = items.map(({ url }) => url.replace(siteUrl, ''))
  expect(paths.sort()).toEqual(
    locales
      .flatMap(pages)
      .filter((path) => !/media\//.test(path))
      .sort(),
  )
  for (const { url, links, img } of items) {
    expect(links.map(({ lang }) => lang).sort()).toEqual(['en', 'fr', 'x-default'])
    for (const address of [url, ...img.map((picture) => picture.url)]) {
      expect((await request.head(address.replace(siteUrl, ''))).status(), address).toBe(200)
    }
  }
})

test('the open catalogue keeps to its published schema, and its addresses answer 200', async ({
  request,
}) => {
  const catalogue = await (await request.get('/catalogue.json')).json()
  const schema = await (await request.get('/catalogue.schema.json')).json()
  const ajv = new Ajv2020({ strict: false })
  formats(ajv)
  const validate = ajv.compile(schema)
  expect(validate(catalogue), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...catalogue, images: [{ ...catalogue.images[0], kind: 'painting' }] })).toBe(false)
  expect(catalogue.images.map(({ id }: { id: string }) => id)).toEqual(ids)
  for (const { permalink, press } of catalogue.images) {
    for (const url of [permalink.fr, permalink.en, press.url])
      expect((await request.head(url.replace(siteUrl, ''))).status(), url).toBe(200)
  }
})

test('every address of the ledger answers 200, or leads to its image at once', async ({ request }) => {
  const ledger = openGallery('.').ledger
  expect(ledger.length).toBeGreaterThanOrEqual(ids.flatMap(publicAddresses).length)
  // Of a store, the name of a IIIF service is none: objects lie below it.
  const asked = ledger.filter((address) => host.reads || !/^\/iiif\/[^/]+$/.test(address))
  const answers = async (address: string) => {
    const response = await request.head(address, { maxRedirects: 0 })
    if (response.status() === 200) return
    expect([303, 307, 308], address).toContain(response.status())
    expect((await request.head(response.headers().location)).status(), address).toBe(200)
  }
  await inParallel(asked, answers, 16)
})

test('the neutral permalink leads to the visitor’s language, and nobody keeps the answer', async ({
  request,
}) => {
  for (const locale of locales) {
    const response = await request.get('/i/20170319-etna', {
      maxRedirects: 0,
      headers: { 'Accept-Language': locale },
    })
    if (!host.negotiates) {
      expect(response.status()).toBe(200)
      expect(await response.text()).toContain(`<a href="/${locale}/images/20170319-etna"`)
      continue
    }
    expect(response.status()).toBe(307)
    expect(new URL(response.headers().location, siteUrl).pathname).toBe(`/${locale}/images/20170319-etna`)
    expect(response.headers()).toMatchObject({
      vary: expect.stringContaining('Accept-Language'),
      'cache-control': expect.stringContaining('no-store'),
    })
  }
  expect((await request.get('/i/nobody')).status()).toBe(404)
})

test('oEmbed says what it refuses: 404 for a stranger, 501 for XML', async ({ request }) => {
  const asked = [`?url=${siteUrl}/fr/images/nobody`, `?url=${siteUrl}/fr/images/${ids[0]}&format=xml`, '']
  const statuses = await Promise.all(
    asked.map(async (query) => (await request.get(`/oembed${query}`)).status()),
  )
  // A store reads no query: its pages name their documents.
  expect(statuses).toEqual(host.reads ? [404, 501, 400] : [404, 404, 404])
})

test('robots and manifest point where they should, the icons are there', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  for (const { src } of manifest.icons)
    expect((await request.get(src)).headers()['content-type']).toBe('image/png')
})

test('an image is handed to the system where that can share, and elsewhere its address is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const path = `/en/images/${sample[1]}`
  const button = page.getByRole('button', { name: messages('en').Share.share, exact: true })
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(path, { waitUntil: 'networkidle' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: messages('en').Share.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/i/${sample[1]}`)
  await page.addInitScript(() =>
    Object.assign(navigator, { share: async (data: object) => Object.assign(window, { shared: data }) }),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  await button.click()
  expect(await page.evaluate(() => (window as never as { shared: object }).shared)).toEqual({
    url: `${siteUrl}/i/${sample[1]}`,
    title: wordsOf(sample[1]).en.title,
  })
})
