import { expect, test, type Locator, type Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import type { Language } from '../../lib/i18n/languages'
import { findFinished } from '../../lib/hosting/serve/files'
import { siteUrl } from '../../lib/site/addresses'
import { contentState } from '../../lib/site/contentstate'
import { openMuseum } from '../helpers/museum'
import { buildOdd, oddSize } from '../helpers/odd'
import { ids, messages, wordsOf } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

// The viewers that people have, each on a page of another site, open what this one serves.

// A reconstruction with points.
const id = 'iss050-e-14232'
const manifest = `${siteUrl}/iiif/${id}/manifest.json`
const info = `${siteUrl}/iiif/${id}/info.json`
const collection = `${siteUrl}/iiif/collection.json`
const everyDay = !process.env.THOROUGH
/** How long a viewer may take on a busy machine, ms. */
const patience = 240_000

/** A viewer of manifests. */
interface Viewer {
  name: string
  /** What its page holds to open a document in a language. */
  page: (address: string, language: Language) => string
  /** The language of its words, where it is not the one that it was asked for. */
  shows?: Language
  /** Brings the credit in reach, as a reader would, and returns where it stands. */
  credit: (page: Page, language: Language) => Promise<Locator> | Locator
  /** Brings the images of a collection in reach; none where it takes no collection. */
  listed?: (page: Page, title: string) => Promise<Locator> | Locator
  /** What else is asked of it. */
  also?: (page: Page) => Promise<void>
  /** Opened at every change, and not in the thorough run alone. */
  everyDay?: true
}

const fill = 'position:fixed;inset:0'
const uv = `<link rel="stylesheet" href="/uv/dist/uv.css"><script src="/uv/dist/umd/UV.js"></script><div id="uv" class="uv" style="${fill}"></div><script>`
const mirador = (version: 3 | 4): Omit<Viewer, 'name'> => ({
  page: (address, language) =>
    `<div id="viewer" style="${fill}"></div><script src="/mirador${version}/dist/mirador.min.js"></script><script>
Mirador.viewer({ id: 'viewer', language: '${language}', windows: [{ manifestId: '${address}' }], window: { sideBarOpen: true, defaultSideBarPanel: 'info' }, osdConfig: { crossOriginPolicy: 'Anonymous' } })</script>`,
  credit: async (page, language) => {
    await page.getByRole('tab', { name: { fr: 'Droits', en: 'Rights' }[language] }).click()
    return page.locator('aside').first()
  },
  // Its dialog opens by itself in Mirador 3, and by a button without a French name in Mirador 4. The themes,
  // which are collections, are listed first.
  listed: async (page, title) => {
    const manifests = page.getByRole('button', { name: new RegExp(`^${ids.length} `) })
    const ask = page.getByRole('button', { name: 'show collection' })
    await expect(manifests.or(ask)).toBeVisible({ timeout: patience })
    if (await ask.isVisible()) await ask.click()
    await manifests.click()
    return page.getByText(title, { exact: true })
  },
  // It shows every body of an annotation, whatever its language.
  also: async (page) => {
    await page.getByRole('tab', { name: 'Annotations' }).click()
    await expect(page.locator('aside').first()).toContainText('Galveston Bay')
    await expect(page.locator('aside').first()).toContainText('Baie de Galveston')
  },
})
const viewers: Viewer[] = [
  { name: 'Mirador 3', ...mirador(3) },
  { name: 'Mirador 4', ...mirador(4), everyDay: true },
  {
    name: 'Universal Viewer',
    page: (address, language) =>
      `${uv}UV.init('uv', { ...new UV.IIIFURLAdapter(true).getInitialData({ embedded: true }), iiifManifestId: '${address}', locales: [{ name: '${{ fr: 'fr-FR', en: 'en-GB' }[language]}' }] })</script>`,
    credit: (page) => page.locator('body'),
    listed: (page, title) => page.getByText(title, { exact: true }),
  },
  {
    name: 'Clover',
    page: (address) =>
      `<script src="/clover/dist/web-components/index.umd.js"></script><clover-viewer id="${address}"></clover-viewer>`,
    credit: (page) => page.locator('clover-viewer'),
    // Its words are in the first language of the document, whatever the browser's.
    shows: 'fr',
    // Its list of a collection opens empty, of two images as of many: the first one is all that it shows.
    listed: async (page) => {
      await page.getByRole('combobox').click()
      await expect(page.getByRole('option')).toHaveCount(0)
      return page.getByText(wordsOf(ids[0]).fr.caption.slice(0, 40))
    },
  },
  {
    name: 'TIFY',
    page: (address, language) =>
      `<link rel="stylesheet" href="/tify/dist/tify.css"><div id="tify" style="${fill}"></div><script type="module">
import Tify from '/tify/dist/tify.js'
new Tify({ container: '#tify', manifestUrl: '${address}', language: '${language}', view: 'info', translationsDirUrl: '/tify/dist/translations' })</script>`,
    credit: (page) => page.locator('#tify'),
    listed: (page, title) => page.getByText(title, { exact: true }),
  },
]

/** Opens a viewer's page on the site, at the address that its documents name. */
async function openPage(page: Page, baseURL: string, body: string, hash = '') {
  const failed: string[] = []
  const tiles: string[] = []
  const isOurs = (url: string) => url.startsWith(siteUrl) || url.startsWith(baseURL)
  page.on('requestfailed', (request) => {
    if (isOurs(request.url())) failed.push(`${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (isOurs(response.url()) && response.status() >= 400)
      failed.push(`${response.url()} ${response.status()}`)
    if (response.url().endsWith('/default.jpg')) tiles.push(response.url())
  })
  // What a viewer asks of third sites, it does not get.
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  )
  await page.route(`${siteUrl}/**`, (route) =>
    route.continue({ url: route.request().url().replace(siteUrl, baseURL) }),
  )
  const museum = await openMuseum(body)
  await page.goto(museum.address + hash)
  return { failed, tiles, [Symbol.asyncDispose]: museum[Symbol.asyncDispose] }
}

/** How many colours there are among the pixels of the window. */
async function colours(page: Page) {
  const shot = (await page.screenshot({ timeout: 0 })).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const found = new Set<number>()
    for (let i = 0; i < data.length; i += 40)
      found.add(((data[i] >> 3) << 10) | ((data[i + 1] >> 3) << 5) | (data[i + 2] >> 3))
    return found.size
  }, shot)
}

for (const { name, page: body, shows, credit, listed, also, everyDay: always } of viewers) {
  if (everyDay && !always) continue
  for (const locale of languagesOr('fr')) {
    test(`${name} opens a manifest in ${locale}: words, credit and tiles`, async ({ browser, baseURL }) => {
      const shown = shows ?? locale
      const page = await browser.newPage({ locale: { fr: 'fr-FR', en: 'en-GB' }[locale] })
      await using opened = await openPage(page, baseURL!, body(manifest, locale))
      const { failed, tiles } = opened
      await expect(page.getByText(wordsOf(id)[shown].title).first()).toBeVisible({ timeout: patience })
      await expect.poll(() => tiles.length, { timeout: patience }).toBeGreaterThan(0)
      await expect.poll(() => colours(page), { timeout: patience }).toBeGreaterThan(200)
      const { credit: required, aboutReconstruction } = creditOf(shown)
      const place = await credit(page, locale)
      await expect(place).toContainText(required)
      await expect(place).toContainText(aboutReconstruction)
      await also?.(page)
      await page.waitForLoadState('networkidle')
      expect(failed).toEqual([])
      await page.close()
    })
  }

  if (listed)
    test(`${name} opens the collection of all images`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ locale: 'fr-FR' })
      await using opened = await openPage(page, baseURL!, body(collection, 'fr'))
      const { failed } = opened
      const entry = await listed(page, wordsOf(id).fr.title)
      await expect(entry.first()).toBeAttached({ timeout: patience })
      expect(failed).toEqual([])
      await page.close()
    })
}

function creditOf(locale: Language) {
  const { KindMark, Rights } = messages(locale)
  return { credit: Rights.cc0.credit as string, aboutReconstruction: KindMark.aboutReconstruction as string }
}

/** Libraries that draw the tiles of a service, at its lower right corner in single pixels where `near` is set. */
const clients: { name: string; page: (address: string, near: boolean) => string }[] = [
  {
    name: 'OpenSeadragon',
    page: (address, near) =>
      `<script src="/openseadragon/build/openseadragon/openseadragon.min.js"></script><div id="v" style="${fill}"></div><script>
const viewer = OpenSeadragon({ id: 'v', tileSources: '${address}', crossOriginPolicy: 'Anonymous', showNavigationControl: false, immediateRender: true })
if (${near}) viewer.addHandler('open', () => {
  const { x, y } = viewer.world.getItemAt(0).getContentSize()
  viewer.viewport.fitBounds(viewer.viewport.imageToViewportRectangle(x - 64, y - 48, 64, 48), true)
})</script>`,
  },
  {
    name: 'OpenLayers',
    page: (address, near) =>
      `<script src="/openlayers/dist/ol.js"></script><div id="v" style="${fill}"></div><script type="module">
const info = await (await fetch('${address}')).json()
const options = new ol.format.IIIFInfo(info).getTileSourceOptions()
const source = new ol.source.IIIF({ ...options, crossOrigin: 'anonymous' })
const extent = source.getTileGrid().getExtent()
const view = new ol.View({ resolutions: source.getTileGrid().getResolutions(), extent, constrainOnlyCenter: true })
const map = new ol.Map({ target: 'v', layers: [new ol.layer.Tile({ source })], view })
view.fit(${near} ? [extent[2] - 64, extent[1], extent[2], extent[1] + 48] : extent)</script>`,
  },
  {
    name: 'Leaflet-IIIF',
    page: (address, near) =>
      `<link rel="stylesheet" href="/leaflet/dist/leaflet.css"><script src="/leaflet/dist/leaflet.js"></script><script src="/leafletIiif/leaflet-iiif.js"></script><div id="v" style="${fill}"></div><script>
const map = L.map('v', { center: [0, 0], crs: L.CRS.Simple, zoom: 0 })
const layer = L.tileLayer.iiif('${address}').addTo(map)
if (${near}) layer.once('load', () => map.setView(map.unproject([layer.x, layer.y], layer.maxNativeZoom), layer.maxNativeZoom, { animate: false }))</script>`,
  },
]

for (const { name, page: body } of clients)
  test(`${name} draws the tiles of a service, whole`, async ({ page, baseURL }) => {
    await using opened = await openPage(page, baseURL!, body(info, false))
    const { failed, tiles } = opened
    await expect.poll(() => tiles.length, { timeout: patience }).toBeGreaterThan(0)
    await expect.poll(() => colours(page), { timeout: patience }).toBeGreaterThan(200)
    await page.waitForLoadState('networkidle')
    expect(failed).toEqual([])
  })

if (!everyDay)
  test('Universal Viewer opens on the detail of a content state', async ({ page, baseURL }) => {
    const canvas = `${siteUrl}/iiif/${id}/canvas`
    const detail = contentState({ canvas, manifest }, '#xywh=100,1200,600,400')
    const body = `${uv}UV.init('uv', new UV.IIIFURLAdapter(true).getInitialData({ embedded: true }))</script>`
    await using opened = await openPage(page, baseURL!, body, `#?${detail}`)
    const { failed, tiles } = opened
    // A window of 1280 px shows the whole 3600 px by tiles at half their size, and the 600 px by single px.
    const nearest = new RegExp(`/iiif/${id}/0,1280,1280,1120/1280,1120/`)
    await expect
      .poll(() => tiles.filter((tile) => nearest.test(tile)).length, { timeout: patience })
      .toBeGreaterThan(0)
    expect(failed).toEqual([])
  })

if (!everyDay)
  test.describe('a picture of a size that nothing divides', () => {
    // In one worker: the picture is built once.
    test.describe.configure({ mode: 'default' })
    let root = ''
    test.beforeAll(async () => {
      root = await buildOdd(id)
    })
    test.afterAll(() => rmSync(root, { recursive: true, force: true }))

    /** Has the site serve the odd picture in place of its own, under the headers of every host. */
    const swap = (page: Page) =>
      page.route(new RegExp(`^${siteUrl}/(iiif|pictures)/${id}[/.]`), (route) => {
        const file = findFinished(root, new URL(route.request().url()).pathname)
        return file
          ? route.fulfill({ path: file.path, headers: { 'Content-Type': file.type, ...file.headers } })
          : route.fulfill({ status: 404 })
      })

    // 1783 = 1280 + 503 px, 1361 = 1280 + 81 px
    const last = `/iiif/${id}/1280,1280,503,81/503,81/0/default.jpg`

    for (const { name, page: body } of clients)
      test(`has its last tile drawn by ${name}`, async ({ page, baseURL }) => {
        expect([oddSize.width - 1280, oddSize.height - 1280]).toEqual([503, 81])
        await openOdd(page, baseURL!, body(info, true), async (tiles) => {
          await expect.poll(() => tiles, { timeout: patience }).toContain(siteUrl + last)
          await expect.poll(() => colours(page), { timeout: patience }).toBeGreaterThan(30)
        })
      })

    for (const { name, page: body } of viewers)
      test(`is opened by ${name}`, async ({ page, baseURL }) => {
        await openOdd(page, baseURL!, body(manifest, 'en'), async () => {
          await expect.poll(() => colours(page), { timeout: patience }).toBeGreaterThan(200)
        })
      })

    async function openOdd(
      page: Page,
      baseURL: string,
      body: string,
      look: (tiles: string[]) => Promise<void>,
    ) {
      await using opened = await openPage(page, baseURL, '')
      const { failed, tiles } = opened
      await swap(page)
      await using odd = await openMuseum(body)
      await page.goto(odd.address)
      await look(tiles)
      await page.waitForLoadState('networkidle')
      expect(failed).toEqual([])
    }
  })
