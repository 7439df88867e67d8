import { expect, test, type Page } from '@playwright/test'
import { siteUrl } from '../../lib/site/addresses'
import { toldByAxe } from '../helpers/axe'
import { stateIn } from '../helpers/state'
import { ids, manifest, messages } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

// A reconstruction whose photograph has a known footprint.
const id = 'iss050-e-14232'
const button = (page: Page, locale: 'fr' | 'en', key: string) =>
  page.getByRole('button', { name: messages(locale).Zoom[key] })

/** Every request of a page that failed or was answered with an error. */
function failures(page: Page) {
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on(
    'response',
    (response) => response.status() >= 400 && failed.push(`${response.url()} ${response.status()}`),
  )
  return failed
}

/** The paths of the tiles that a page has been sent, under the image's service. */
function tiles(page: Page) {
  const sent = new Set<string>()
  page.on('response', (response) => {
    const path = response.url().split(`/iiif/${id}/`)[1]
    if (path?.endsWith('.jpg') && response.status() === 200) sent.add(path.replace('/0/default.jpg', ''))
  })
  return sent
}

/** How many colours there are among the pixels of the largest canvas. */
function colours(page: Page) {
  return page.evaluate(() => {
    const [canvas] = [...document.querySelectorAll('canvas')].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    )
    if (!canvas?.width) return 0
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const found = new Set<number>()
    for (let i = 0; i < data.length; i += 40) found.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2])
    return found.size
  })
}

test('every document answers any origin, under its own media type', async ({ request }) => {
  for (const [path, api] of [
    ['collection.json', 'presentation'],
    ['themes/night.json', 'presentation'],
    [`${id}/manifest.json`, 'presentation'],
    [`${id}/info.json`, 'image'],
  ]) {
    const headers = (await request.get(`/iiif/${path}`)).headers()
    expect([path, headers['access-control-allow-origin'], headers['content-type']]).toEqual([
      path,
      '*',
      `application/ld+json;profile="http://iiif.io/api/${api}/3/context.json"`,
    ])
  }
  const tile = await request.get(`/iiif/${id}/0,0,1280,1280/1280,1280/0/default.jpg`)
  expect([tile.headers()['access-control-allow-origin'], tile.headers()['content-type']]).toEqual([
    '*',
    'image/jpeg',
  ])
})

test('every address that a manifest gives answers, and the collection leads to every image', async ({
  request,
}) => {
  const here = (address: string) => address.replace(siteUrl, '')
  const collection = await (await request.get('/iiif/collection.json')).json()
  const manifests = collection.items.filter(({ type }: { type: string }) => type === 'Manifest')
  const themed = collection.items.filter(({ type }: { type: string }) => type === 'Collection')
  expect(manifests).toHaveLength(ids.length)
  for (const { id } of themed) expect((await request.get(here(id))).status(), id).toBe(200)
  for (const { id } of manifests) {
    const { homepage, rendering, thumbnail, partOf, items } = await (await request.get(here(id))).json()
    const { body } = items[0].items[0].items[0]
    for (const { id: address } of [...homepage, ...rendering, ...thumbnail, ...partOf, body]) {
      expect((await request.head(here(address))).status(), address).toBe(200)
    }
    expect((await request.get(`${here(body.service[0].id)}/info.json`)).status()).toBe(200)
  }
})

for (const locale of languagesOr('en')) {
  test(`the ${locale} viewer is reached, worked and left by keyboard, and axe finds nothing in it`, async ({
    page,
  }) => {
    const words = messages(locale).Zoom
    const sent = tiles(page)
    await page.goto(`/${locale}/images/${id}`, { waitUntil: 'networkidle' })
    await button(page, locale, 'open').focus()
    await page.keyboard.press('Enter')
    const picture = page.getByRole('application', { name: words.picture })
    await expect(picture).toBeFocused()
    await expect.poll(() => sent.size).toBeGreaterThan(0)
    expect(await toldByAxe(page)).toEqual([])
    // A footprint is the photograph's: no scale for a reconstruction.
    await expect(page.getByRole('dialog')).not.toContainText(/\d\s?k?m\b/)
    const seen = sent.size
    for (const key of ['+', '+', '+', '+', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => sent.size).toBeGreaterThan(seen)
    await expect(page).toHaveURL(new RegExp(`/${locale}/images/${id}$`))
    await page.keyboard.press('0')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(button(page, locale, 'open')).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`/${locale}/images/${id}$`))
  })
}

test('the viewer costs nothing until it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/en/images/${id}`, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/iiif/'))).toEqual([])
  const before = new Set(asked)
  await button(page, 'en', 'open').click()
  await expect.poll(() => asked.filter((url) => url.endsWith('default.jpg')).length).toBeGreaterThan(0)
  const scripts = asked.filter((url) => url.endsWith('.js') && !before.has(url))
  expect(scripts.length).toBeGreaterThan(0)
  const bytes = await Promise.all(
    scripts.map(async (url) => (await (await page.request.get(url)).body()).length),
  )
  // OpenSeadragon alone is over 300 KB before it is packed: it was not among the first scripts.
  expect(Math.max(...bytes)).toBeGreaterThan(200_000)
})

test('at its nearest, the viewer finds every tile in all four corners', async ({ page }) => {
  const [failed, sent] = [failures(page), tiles(page)]
  const { width, height } = manifest[id].original
  // 3600 = 2 × 1280 + 1040 and 2400 = 1280 + 1120: the last tiles are 1040 px wide and 1120 px high
  const corners = [
    ['0,0,64,43', '0,0,1280,1280/1280,1280'],
    [`${width - 64},0,64,43`, '2560,0,1040,1280/1040,1280'],
    [`0,${height - 43},64,43`, '0,1280,1280,1120/1280,1120'],
    [`${width - 64},${height - 43},64,43`, '2560,1280,1040,1120/1040,1120'],
  ]
  for (const [region, tile] of corners) {
    await page.goto('about:blank')
    await page.goto(`/fr/images/${id}#xywh=${region}`)
    await expect.poll(() => [...sent], { message: region }).toContain(tile)
    for (let nearer = 0; nearer < 8; nearer++) await page.keyboard.press('+')
    await page.waitForLoadState('networkidle')
    expect(await colours(page)).toBeGreaterThan(0)
  }
  expect(failed).toEqual([])
})

test('a link to a detail opens the viewer there, and a wrong one opens it whole', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 852 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const link = async () => {
    await button(page, 'en', 'copy').click()
    await expect(page.getByRole('status').filter({ hasText: messages('en').Zoom.copied })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  // As wide for its height as the window less its bar: it comes back as it was, give or take a px of
  // rounding.
  for (const [fragment, x, width] of [
    ['900,600,600,400', 900, 600],
    ['percent:25,25,20,20', 900, 720],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`/en/images/${id}#xywh=${fragment}`)
    await expect(page.getByRole('application')).toBeVisible()
    await expect(page.locator('canvas').first()).toBeVisible()
    const copied = await link()
    expect(copied).toMatch(new RegExp(`^${baseURL}/en/images/${id}#xywh=\\d+,\\d+,\\d+,\\d+$`))
    const [left, , across] = copied.split('=')[1].split(',').map(Number)
    expect(Math.abs(left - x)).toBeLessThanOrEqual(2)
    expect(Math.abs(across - width)).toBeLessThanOrEqual(2)
    expect(await stateIn(page)).toMatchObject({
      id: `${siteUrl}/iiif/${id}/canvas${new URL(copied).hash}`,
    })
  }
  await page.goto('about:blank')
  await page.goto(`/en/images/${id}#xywh=9000,9000,10,10`)
  await expect(page.locator('canvas').first()).toBeVisible()
  expect(await link()).toContain('#xywh=0,0,3600,2400')
  // Reloaded, the viewer is open as it was; Back closes it and stays on the page.
  await page.reload()
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('application')).toHaveCount(0)
  await expect(page).toHaveURL(`/en/images/${id}`)
  await context.close()
})

test('with JavaScript off, the largest variant opens and the manifest’s address can be read', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`/en/images/${id}`)
  await page.getByText(messages('en').Desks.heading).click()
  await expect(page.locator('#manifest')).toHaveText(`${siteUrl}/iiif/${id}/manifest.json`)
  expect(await stateIn(page)).toEqual({
    id: `${siteUrl}/iiif/${id}/canvas`,
    type: 'Canvas',
    partOf: [{ id: `${siteUrl}/iiif/${id}/manifest.json`, type: 'Manifest' }],
  })
  const logo = page.getByRole('link', { name: messages('en').Iiif.logo })
  await expect(logo).toHaveAttribute(
    'href',
    `${siteUrl}/iiif/${id}/manifest.json?manifest=${siteUrl}/iiif/${id}/manifest.json`,
  )
  await page.getByRole('link', { name: messages('en').Zoom.open }).click()
  await expect(page).toHaveURL(new RegExp(`/variants/${id}-2560-\\w+\\.jpg$`))
})
