import { expect, test, type Page } from '@playwright/test'
import { kinds, locales, messages } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

/** The contrast of an element's text, or of its border, with what is behind it (WCAG 2.2, 1.4.3, 1.4.11). */
function contrasts(page: Page, selector: string, of: 'color' | 'borderTopColor') {
  return page.locator(selector).evaluateAll((list, property) => {
    const canvas = document.createElement('canvas').getContext('2d')!
    const luminance = (colour: string) => {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const value = byte / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = luminance(getComputedStyle(document.documentElement).backgroundColor)
    return list
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const own = luminance(getComputedStyle(node)[property])
        return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05)
      })
  }, of)
}

test('the edge of every field and chip stands out from its ground, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/fr?country=BO', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Filtrer et trier' }).click()
    const found = await contrasts(
      page,
      'form :is(input:not([type=hidden]), select, button), [data-theme], .quiet-button',
      'borderTopColor',
    )
    expect(found.length).toBeGreaterThan(10)
    expect(Math.min(...found), colorScheme).toBeGreaterThanOrEqual(3)
  }
})

test('whoever asks for more contrast gets it', async ({ page }) => {
  const quiet = async () => (await contrasts(page, '[data-wall] time', 'color'))[0]
  await page.goto('/fr')
  const usual = await quiet()
  await page.emulateMedia({ contrast: 'more' })
  expect(await quiet()).toBeGreaterThan(Math.max(7, usual))
})

test('a picture that cannot be had leaves its text readable', async ({ page }) => {
  await page.route('**/variants/**', (route) => route.abort())
  await page.goto('/fr', { waitUntil: 'networkidle' })
  const { text, own, ground, shadow, room } = await page
    .locator('[data-wall] img')
    .first()
    .evaluate((picture) => {
      const style = getComputedStyle(picture, '::after')
      const root = getComputedStyle(document.documentElement)
      const ground = [style.backgroundColor, root.color]
      const room = Number.parseFloat(style.paddingRight)
      return { text: style.content, own: style.color, ground, shadow: style.textShadow, room }
    })
  expect(text).toContain('Bab-el-Mandeb')
  // Ink on the stage, as everywhere.
  expect(own).toBe(ground[1])
  expect(ground[0]).not.toBe('rgba(0, 0, 0, 0)')
  // The edge that white letters need would smudge black ones, and the button is not on them.
  expect(shadow).toBe('none')
  expect(room).toBeGreaterThanOrEqual(44)
})

test('in forced colours the current chip and the pressed mark are told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/fr/themes/ice')
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor)
  expect(await ground('nav [aria-current]:not(header *)')).not.toBe(
    await ground('nav a:not([aria-current], header *)'),
  )
  const before = () =>
    page
      .locator('[data-select]')
      .first()
      .evaluate((node) => getComputedStyle(node, '::before').backgroundColor)
  await page.waitForLoadState('networkidle')
  const plain = await before()
  await page.locator('[data-select]').first().click()
  expect(await before()).not.toBe(plain)
})

test('a long word breaks rather than that the page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/fr', '/fr/images/20161203-uyuni', '/fr/themes']) {
    await page.goto(path)
    await page
      .locator('h1, h2, figcaption a')
      .evaluateAll((list) =>
        list.forEach(
          (node) => (node.textContent = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
        ),
      )
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

test('nothing moves where the font comes late', async ({ browser }) => {
  const paths = locales.flatMap((locale) =>
    kinds(locale).filter((path) => /^\/\w+(\/(atlas|mission|images\/iss.*))?$/.test(path)),
  )
  expect(paths).toHaveLength(4 * locales.length)
  const shifts = paths.map(async (path) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.addInitScript(() => {
      const told = Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) told.shift += (entry as never as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue()
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate(() => (window as never as { shift: number }).shift)
    await page.close()
    return { path, shift }
  })
  for (const { path, shift } of await Promise.all(shifts)) expect(shift, path).toBeLessThanOrEqual(0.02)
})

for (const locale of languagesOr('en')) {
  const { NotFound, Accessibility, Footer, Header } = messages(locale)

  test(`a ${locale} page that does not exist has a search, a picture and ways on`, async ({ page }) => {
    await page.goto(`/${locale}/nowhere`, { waitUntil: 'networkidle' })
    await expect(page.locator('main figure img')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: Header.themes })).toBeVisible()
    await page.getByRole('searchbox', { name: NotFound.search }).fill('etna')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${locale}?q=etna`)
    await expect(page.locator('[data-found] figure')).toHaveCount(1)
  })

  test(`the ${locale} footer leads to contact, feed, statement, keys and any image`, async ({ page }) => {
    await page.goto(`/${locale}/themes`, { waitUntil: 'networkidle' })
    const footer = page.getByRole('contentinfo')
    await expect(footer.getByRole('link', { name: Footer.contact })).toHaveAttribute('href', /#contact$/)
    await expect(footer.getByRole('link', { name: Footer.feed })).toHaveAttribute(
      'href',
      `/${locale}/feed.xml`,
    )
    const surprise = footer.getByRole('link', { name: Footer.surprise })
    await expect(surprise).toHaveAttribute('href', new RegExp(`^/${locale}/images/`))
    await page.evaluate(() => Object.assign(Math, { random: () => 0 }))
    await surprise.click()
    await expect(page).toHaveURL(`/${locale}/images/20161202-bab-el-mandeb`)
    await page.getByRole('link', { name: Footer.keyboard }).click()
    await expect(page.getByRole('heading', { name: Accessibility.keyboard })).toBeInViewport()
    await expect(page.getByText(Accessibility.conformity)).toBeAttached()
    await expect(page.getByText(Accessibility.noContact)).toBeAttached()
  })
}

test('the page of an address that names no language says it in each alike', async ({ page }) => {
  await page.goto('/nowhere')
  const boxes = await page
    .locator('main h1')
    .evaluateAll((list) =>
      list.map((node) => [node.getBoundingClientRect().top, getComputedStyle(node).fontSize]),
    )
  expect(boxes).toHaveLength(locales.length)
  expect(new Set(boxes.map(String)).size).toBe(1)
  await expect(page.getByRole('searchbox')).toHaveCount(locales.length)
  await expect(page.locator('main img')).toBeVisible()
})

test('a browser that looks for an icon where it always was finds one', async ({ request }) => {
  const response = await request.get('/favicon.ico')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/^image\/(x-icon|vnd.microsoft.icon)$/)
})
