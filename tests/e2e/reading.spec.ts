import { expect, test } from '@playwright/test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { gzipSync } from 'node:zlib'
import type { Language } from '../../lib/i18n/languages'
import { alive } from '../helpers/alive'
import { toldByAxe } from '../helpers/axe'
import { kinds, locales } from '../helpers/pages'

// Axe takes a second or two a page, and a page has the same colours in every language: every second kind is seen
// in the light in one of them, the others in the dark in the other, and all in both ways in both by npm run
// thorough.
const schemes = { fr: ['light'], en: ['dark'] } as const
const everyScheme = ['light', 'dark'] as const
const half = (locale: Language) =>
  kinds(locale).filter((_, index) => index % locales.length === locales.indexOf(locale))

for (const locale of locales) {
  for (const colorScheme of process.env.THOROUGH ? everyScheme : schemes[locale])
    test(`axe finds nothing on any kind of ${locale} page in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const path of process.env.THOROUGH ? kinds(locale) : half(locale)) {
        await page.goto(path)
        expect(await toldByAxe(page), path).toEqual([])
      }
    })

  test(`every kind of ${locale} page is valid HTML`, async ({ request }) => {
    const htmlvalidate = new HtmlValidate(
      new FileSystemConfigLoader({ extends: ['html-validate:standard'], rules }),
    )
    for (const path of [...kinds(locale), '/nowhere']) {
      const report = await htmlvalidate.validateString(await (await request.get(path)).text())
      const told = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`,
        ),
      )
      expect(told).toEqual([])
    }
  })
}

// What Next writes by itself, and rules of style rather than of the HTML standard.
const rules = {
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-inline-style': 'off',
  'long-title': 'off',
  'require-sri': 'off',
  'void-style': 'off',
  'attr-case': 'off',
} as const

test('a page is complete with JavaScript off', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Thèmes', exact: true }).click()
  await page.getByRole('link', { name: /^Volcans/ }).click()
  await page.locator('li figure a').first().click()
  await expect(page).toHaveURL(/\/fr\/images\//)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/images\//)
  const drawn = await page
    .locator('article img')
    .first()
    .evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)
  expect(drawn).toBeGreaterThan(0)
})

test('the arrow keys lead to the neighbouring images', async ({ page }) => {
  await page.goto('/en/images/20161203-cupola-sunrise')
  await alive(page)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/en/images/20161203-uyuni')
  await alive(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/en/images/20161203-cupola-sunrise')
})

test('the keyboard reaches the content first, and every target is 44 px high or in a line of text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/fr/images/20161203-uyuni')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  const small = await page.locator('body > header a, nav a, .button, summary').evaluateAll((list) =>
    list
      // What is folded away has no size.
      .filter((node) => node.checkVisibility() && !node.matches('.skip'))
      .filter((node) => node.getBoundingClientRect().height < 43.5)
      .map((node) => node.outerHTML.slice(0, 120)),
  )
  expect(small).toEqual([])
})

/** Sums in a page what shifts in it. */
function watchShift() {
  const told = Object.assign(window, { shift: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) told.shift += (entry as never as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

test('nothing shifts while the wall loads, and nothing overflows at 200 % zoom', async ({ page }) => {
  await page.addInitScript(watchShift)
  for (const path of ['/fr', '/en/images/20170319-etna']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => (window as never as { shift: number }).shift), path).toBe(0)
  }
  // 1280 px at 200 % is 640 CSS px; at 400 % (WCAG 1.4.10) 320
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 })
    for (const path of kinds('fr')) {
      await page.goto(path)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${path} at ${width}`,
      ).toBeLessThanOrEqual(width)
    }
  }
})

test('nothing shifts on the selection where its scripts come late, whatever is picked', async ({
  browser,
}) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
    { width: 2560, height: 1440 },
  ])
    for (const picked of ['', '?ids=20170319-etna,20161208-madrid']) {
      const page = await (await browser.newContext({ viewport })).newPage()
      await page.addInitScript(watchShift)
      await page.route(/\/scripts\/|\/press\/.*json/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.continue().catch(() => {})
      })
      await page.goto(`/fr/selection${picked}`)
      await expect(page.locator('[data-desk]')).toBeVisible()
      await page.waitForLoadState('networkidle')
      const shift = await page.evaluate(() => (window as never as { shift: number }).shift)
      expect(shift, `${picked} at ${viewport.width}`).toBe(0)
      await page.context().close()
    }
})

test('an image page brings at most 12 KB of gzipped script before it is touched', async ({ page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body())
  })
  await page.goto('/fr/images/20170319-etna', { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(12_000)
})

test('the first picture is preloaded, the others wait', async ({ page }) => {
  await page.goto('/en')
  const images = page.locator('main img')
  await expect(images.first()).toHaveAttribute('fetchpriority', 'high')
  expect(await page.locator('main img[loading="lazy"]').count()).toBe((await images.count()) - 1)
  expect(await page.locator('link[rel="preload"][as="image"]').count()).toBe(1)
})

test('print keeps picture and captions and drops the navigation', async ({ page }) => {
  await page.goto('/fr/images/20170319-etna')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('article img').first()).toBeVisible()
  await expect(page.getByRole('navigation').first()).toBeHidden()
})
