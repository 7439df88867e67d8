import { expect, test, type Page } from '@playwright/test'
import { ids, locales, messages, wordsOf } from '../helpers/pages'
import { overlay } from '../helpers/sheet'

/** A colour as the browser computes it, as red, green, blue, 0–255. */
const channels = (colour: string) =>
  colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number)

/** The contrast of two colours (WCAG 2.2, relative luminance and contrast ratio). */
function contrast(one: string, other: string) {
  const luminance = (colour: string) =>
    channels(colour)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0)
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (more + 0.05) / (less + 0.05)
}

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} the coasts of the atlas are told from the sea, and each place is 8 px of its own`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/fr/atlas')
    const svg = 'section[aria-labelledby="map"] svg'
    const sea = await style(page, svg, 'background-color')
    expect(contrast(await style(page, `${svg} use`, 'stroke'), sea)).toBeGreaterThanOrEqual(3)
    const land = await style(page, `${svg} use`, 'fill')
    const place = `${svg} path:last-child`
    for (const ground of [sea, land])
      expect(contrast(await style(page, place, 'stroke'), ground)).toBeGreaterThanOrEqual(3)
    expect(await style(page, place, 'stroke-width')).toBe('8px')
  })
}

test('in forced colours the timeline and the keys keep their signs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/fr/mission')
  const ground = await style(page, 'body', 'background-color')
  const sign = async (selector: string) =>
    contrast(
      await style(page, selector, 'background-color'),
      ground.includes(', 0)') ? 'rgb(255,255,255)' : ground,
    )
  expect(await sign('figure [role="img"] i')).toBeGreaterThanOrEqual(3)
  expect(await sign('figcaption i')).toBeGreaterThanOrEqual(3)
  await page.goto('/fr/atlas')
  expect(await sign('section[aria-labelledby="map"] > div > ul span')).toBeGreaterThanOrEqual(3)
})

test('how well coordinates are known is said once, and of each row by a sign that has a description', async ({
  page,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/atlas`)
    const { footprintCentre } = messages(locale).Facts
    await expect(page.getByText(footprintCentre)).toHaveCount(1)
    const cells = page.locator('td:has(sup)')
    expect(await cells.count()).toBeGreaterThan(20)
    for (const id of await cells.evaluateAll((list) =>
      list.map((cell) => cell.getAttribute('aria-describedby')),
    ))
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
  }
})

test('the mission fills a broad window, and with wider letters still fits the narrowest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/fr/mission')
  const ends = await page
    .locator('ol > li img')
    .evaluateAll((list) =>
      list.map((img) => img.getBoundingClientRect()).map(({ right, width }) => ({ right, width })),
    )
  expect(Math.max(...ends.map(({ right }) => right))).toBeGreaterThan(900)
  expect(Math.min(...ends.map(({ width }) => width))).toBeGreaterThan(200)
  await page.setViewportSize({ width: 320, height: 640 })
  // WCAG 1.4.12
  await overlay(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the viewer says its scale, rings its picture in two colours, and only for whoever came by key', async ({
  page,
}) => {
  const t = messages('en').Zoom
  await page.goto(`/en/images/${ids[0]}`, { waitUntil: 'networkidle' })
  const open = page.getByRole('button', { name: t.open }).first()
  const ring = () =>
    page
      .getByRole('application')
      .evaluate((node) => [
        getComputedStyle(node, '::after').borderTopColor,
        getComputedStyle(node, '::after').outlineColor,
      ])
  await open.press('Enter')
  const scale = page.locator('[data-magnification]')
  await expect(scale).toHaveText(/^Scale: \d+%$/)
  await expect(page.getByRole('application')).toBeFocused()
  expect(await ring()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const before = parseInt((await scale.textContent())!.split(' ')[1])
  await page.keyboard.press('+')
  await expect.poll(async () => parseInt((await scale.textContent())!.split(' ')[1])).toBeGreaterThan(before)
  await expect(page.locator('dialog [title]')).toHaveCount(0)
  await page.goto(`/en/images/${ids[1]}`, { waitUntil: 'networkidle' })
  await open.click()
  await expect(page.getByRole('dialog', { name: wordsOf(ids[1]).en.title })).toBeVisible()
  await page.getByRole('application').focus()
  expect(await page.locator('dialog').getAttribute('data-pointed')).toBe('')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('dialog')).not.toHaveAttribute('data-pointed')
})
