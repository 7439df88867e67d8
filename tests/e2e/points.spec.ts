import { expect, test, type Page } from '@playwright/test'
import { load } from 'cheerio'
import { toldByAxe } from '../helpers/axe'
import { entries, ids, locales, messages } from '../helpers/pages'
import { stateIn } from '../helpers/state'
import { languagesOr, some } from '../helpers/thorough'

const id = 'iss050-e-30676'
const marks = (page: Page) => page.locator('[data-picture] a[href^="#point="]')
const items = (page: Page) => page.locator('[data-island="points"] li')
const toggle = (page: Page, locale: (typeof locales)[number]) =>
  page.getByRole('button', { name: messages(locale).Points.switch })

test('every image points at three things at least', async ({ request }) => {
  for (const locale of locales)
    for (const each of ids) {
      const page = load(await (await request.get(`/${locale}/images/${each}`)).text())
      expect(page('[data-island="points"] li').length, each).toBeGreaterThanOrEqual(3)
    }
})

test('where each thing is is said without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/en/images/${id}#point=masirah`)
  await expect(page.locator('li:target')).toHaveText('Masirah Island, in the centre.')
  await expect(toggle(page, 'en')).toBeHidden()
  await context.close()
})

for (const locale of languagesOr('fr')) {
  test(`on the ${locale} page a switch shows the marks, each on its spot, and tabs go from left to right`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/images/${id}`)
    const button = toggle(page, locale)
    await expect(marks(page).first()).toBeHidden()
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(marks(page)).toHaveText(await items(page).locator('a').allTextContents())
    const picture = (await page.locator('[data-picture] img').boundingBox())!
    const lefts: number[] = []
    for (const [index, item] of (await items(page).all()).entries()) {
      const [x, y] = (await item.getAttribute('data-at'))!.split(' ').map(Number)
      const ring = (await marks(page).nth(index).boundingBox())!
      expect(ring.x + ring.width / 2 - picture.x).toBeCloseTo((x / 100) * picture.width, 0)
      expect(ring.y + ring.height / 2 - picture.y).toBeCloseTo((y / 100) * picture.height, 0)
      lefts.push(x)
    }
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    await marks(page).first().focus()
    for (let index = 1; index < lefts.length; index++) {
      await page.keyboard.press('Tab')
      await expect(marks(page).nth(index)).toBeFocused()
    }
    await button.press('Space')
    await expect(marks(page).first()).toBeHidden()
  })
}

for (const width of [1440, 390])
  test(`at ${width} px no name covers a ring or another name, and what the title names has its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 850 })
    for (const [each, { points }] of some(entries, 10)) {
      await page.goto(`/fr/images/${each}`)
      await toggle(page, 'fr').click()
      await expect(marks(page).first()).toBeVisible()
      const { covering, unnamed } = await page.locator('[data-picture]').evaluate(namesOn)
      expect(covering, each).toEqual([])
      expect(unnamed, each).not.toContain(`#point=${points![0].key}`)
    }
  })

/** The names on a picture that cover a ring or another name, or leave it, and the marks that show no name. */
function namesOn(picture: HTMLElement) {
  const marks = [...picture.querySelectorAll<HTMLAnchorElement>('a[href^="#point="]')]
  const named = marks.filter((mark) => getComputedStyle(mark.firstElementChild!).clipPath === 'none')
  const boxOf = (node: Element) => node.getBoundingClientRect()
  const names = named.map((mark) => ({ name: mark.textContent, box: boxOf(mark.firstElementChild!) }))
  const boxes = [...marks.map(boxOf), ...names.map(({ box }) => box)]
  const bounds = boxOf(picture)
  const isAmiss = (a: DOMRect) =>
    Math.min(a.left - bounds.left, bounds.right - a.right, a.top - bounds.top, bounds.bottom - a.bottom) <
      -1 ||
    boxes.some((b) => b !== a && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
  return {
    covering: names.flatMap(({ name, box }) => (isAmiss(box) ? [name] : [])),
    unnamed: marks.flatMap((mark) => (named.includes(mark) ? [] : [mark.hash])),
  }
}

test('a point of the list leads to its mark, and has an address that leads there too', async ({ page }) => {
  await page.goto(`/en/images/${id}`)
  await items(page).getByRole('link', { name: 'Masirah Island' }).click()
  const mark = page.locator('[data-picture] a[href="#point=masirah"]')
  await expect(mark).toBeFocused()
  await expect(mark).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[aria-current="true"][href^="#point"]')).toHaveCount(2)
  expect(new URL(page.url()).hash).toBe('#point=masirah')
  // What lies about it, for other viewers: a quarter of 3600 × 2400 px.
  const [x, y] = (await page.locator('[id="point=masirah"]').getAttribute('data-at'))!.split(' ').map(Number)
  const corner = [x * 36 - 450, y * 24 - 300].map(Math.round)
  expect((await stateIn(page)).id).toMatch(new RegExp(`/canvas#xywh=${corner},900,600$`))
  await page.goto('about:blank')
  await page.goto(`/en/images/${id}#point=wahiba`)
  await expect(page.locator('[data-picture] a[href="#point=wahiba"]')).toBeFocused()
  await page.goto(`/en/images/${id}#point=nowhere`)
  await expect(page.locator('[data-picture] a[aria-current]')).toHaveAttribute('href', '#point=wahiba')
})

test('Back from a point of the list leads to the list, and no mark is current then', async ({ page }) => {
  await page.goto('/en')
  await page.goto(`/en/images/${id}`)
  const item = items(page).getByRole('link', { name: 'Masirah Island' })
  await item.click()
  await expect(marks(page).and(page.locator('[aria-current]'))).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(`/en/images/${id}`)
  await expect(page.locator('[aria-current][href^="#point"]')).toHaveCount(0)
  await expect(item).toBeInViewport()
  // One of the picture adds nothing to the history.
  await toggle(page, 'en').scrollIntoViewIfNeeded()
  await marks(page).filter({ hasText: 'Masirah Island' }).click()
  await expect(page).toHaveURL(/#point=masirah$/)
  await page.goBack()
  await expect(page).toHaveURL('/en')
})

test('a shared point shows the picture from its top, unless the mark would be out of sight', async ({
  page,
}) => {
  const top = async () => (await page.locator('[data-picture]').boundingBox())!.y
  const current = page.locator('[data-picture] [aria-current]')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en/images/20161203-uyuni#point=poopo')
  await expect(current).toBeFocused()
  await expect(current).toBeInViewport({ ratio: 0.95 })
  expect(await top()).toBeGreaterThanOrEqual(0)
  // As a page enlarged four times: of its height, the picture takes two windows.
  await page.setViewportSize({ width: 640, height: 250 })
  await page.goto('about:blank')
  await page.goto('/en/images/20161203-uyuni#point=poopo')
  await expect(current).toBeFocused()
  await expect(current).toBeInViewport({ ratio: 0.95 })
})

const sizes = [
  ['320 px', { width: 320, height: 640 }],
  ['1280 px at 200 %', { width: 640, height: 400 }],
  ['1440 px', { width: 1440, height: 900 }],
] as const
for (const [name, viewport] of some(sizes, 1)) {
  test(`at ${name} the marks make nothing wider, and axe finds nothing`, async ({ browser }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme })
      const page = await context.newPage()
      await page.goto(`/fr/images/${id}#point=ras-madrakah`)
      await expect(page.locator('[data-picture] a[aria-current]')).toBeFocused()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      )
      expect(await toldByAxe(page)).toEqual([])
      await context.close()
    }
  })
}

test('in forced colours a ring and a name keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`/en/images/${id}#point=masirah`)
  const mark = page.locator('[data-picture] a[aria-current]')
  const edges = await mark.evaluate((link) =>
    [link, link.firstElementChild!].map((each) => getComputedStyle(each).borderTopWidth),
  )
  expect(edges).toEqual(['5px', '1px'])
})

test('the viewer has the same marks on the same places, shown and hidden by the same switch', async ({
  page,
}) => {
  await page.goto(`/en/images/${id}`)
  await toggle(page, 'en').click()
  await page.getByRole('button', { name: messages('en').Zoom.open }).click()
  const dialog = page.getByRole('dialog')
  const shown = dialog.locator('a[href^="#point="]')
  await expect(shown).toHaveCount(await items(page).count())
  const ground = (await dialog.getByRole('application').boundingBox())!
  // The whole picture of 3:2 stands in the middle of its ground.
  const width = Math.min(ground.width, ground.height * 1.5)
  const [left, top] = [ground.x + (ground.width - width) / 2, ground.y + (ground.height - width / 1.5) / 2]
  for (const [index, item] of (await items(page).all()).entries()) {
    const [x, y] = (await item.getAttribute('data-at'))!.split(' ').map(Number)
    await expect
      .poll(async () => {
        const ring = (await shown.nth(index).boundingBox())!
        const [dx, dy] = [ring.x + ring.width / 2 - left, ring.y + ring.height / 2 - top]
        return Math.hypot(dx - (x / 100) * width, dy - (y / 100) * (width / 1.5))
      })
      .toBeLessThan(3)
  }
  await dialog.locator('a[href="#point=masirah"]').click()
  await expect(dialog.locator('[aria-current="true"]')).toHaveText('Masirah Island')
  expect(new URL(page.url()).hash).toBe('#point=masirah')
  expect(await toldByAxe(page)).toEqual([])
  await dialog.getByRole('button', { name: messages('en').Points.switch }).click()
  await expect(shown.first()).toBeHidden()
})

test('the viewer opens at the point that the address names, and leaves it there', async ({ page }) => {
  await page.goto('/en/images/iss050-e-20403#point=erbil')
  await expect(page.locator('[data-picture] [aria-current]')).toBeFocused()
  await page.getByRole('button', { name: messages('en').Zoom.open }).click()
  const dialog = page.getByRole('dialog')
  const current = dialog.locator('[aria-current]')
  await expect(current).toHaveAttribute('href', '#point=erbil')
  const ground = (await dialog.getByRole('application').boundingBox())!
  await expect
    .poll(async () => {
      const ring = (await current.boundingBox())!
      const across = ring.x + ring.width / 2 - ground.x - ground.width / 2
      return Math.hypot(across, ring.y + ring.height / 2 - ground.y - ground.height / 2)
    })
    .toBeLessThan(3)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => history.state?.dialog)).toBeUndefined()
  await expect(page).toHaveURL('/en/images/iss050-e-20403#point=erbil')
  await expect(page.getByRole('button', { name: messages('en').Zoom.open })).toBeFocused()
})

test('on a telephone all the viewer’s buttons stand in one row', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/fr/images/${id}`)
    await page.getByRole('button', { name: messages('fr').Zoom.open }).click()
    const buttons = page.getByRole('dialog').getByRole('button')
    await expect(page.getByRole('dialog').locator('[data-points]')).toBeVisible()
    const tops = await buttons.evaluateAll((list) =>
      list.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().top),
    )
    expect(tops.length).toBeGreaterThanOrEqual(6)
    expect(Math.max(...tops) - Math.min(...tops), `${width} px`).toBeLessThanOrEqual(1)
  }
})
