import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { ids, locales, manifest } from '../helpers/pages'
import { some } from '../helpers/thorough'

/** A telephone of three pixels to one of CSS. */
const telephone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true }

for (const path of ['/fr', '/en/images/20170319-etna']) {
  test(`on a telephone two gradients keep the place of each picture of ${path}, and nothing shifts`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext(telephone)).newPage()
    let arrive = () => {}
    const late = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/variants/**', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    const picture = page.locator('main img').first()
    await expect(picture).toHaveCSS('background-image', /^linear-gradient\(.+\), linear-gradient\(.+\)$/)
    await expect(picture).toHaveCSS('background-blend-mode', /^multiply/)
    const place = await picture.boundingBox()
    expect(place?.height).toBeGreaterThan(100)
    arrive()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true)
    expect(await picture.boundingBox()).toEqual(place)
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => resolve(0), 500)
        }),
    )
    expect(shifts).toBe(0)
  })
}

test('on a telephone no image page opens with more than 60 KB of picture', async ({ browser }) => {
  const page = await (await browser.newContext(telephone)).newPage()
  const bytes = new Map(
    Object.values(manifest).flatMap(({ variants }) => variants.map(({ file, bytes }) => [file, bytes])),
  )
  const heavy: string[] = []
  for (const id of some(ids, 12)) {
    await page.goto(`/en/images/${id}`, { waitUntil: 'domcontentloaded' })
    const picture = page.locator('main img').first()
    const taken = await picture.evaluate(async (img: HTMLImageElement) => {
      await img.decode()
      return img.currentSrc
    })
    const file = taken.split('/').at(-1) ?? ''
    if ((bytes.get(file) ?? Infinity) > 60_000) heavy.push(file)
  }
  expect(heavy).toEqual([])
})

test('the wall is at most 22 KB of gzipped HTML, and each image page 13', async ({ request }) => {
  const weigh = async (path: string) => gzipSync(await (await request.get(path)).body()).length
  for (const locale of locales) {
    expect(await weigh(`/${locale}`)).toBeLessThanOrEqual(22_000)
    for (const id of ids) {
      const path = `/${locale}/images/${id}`
      expect(await weigh(path), path).toBeLessThanOrEqual(13_000)
    }
  }
})
