import { expect, test, type Page } from '@playwright/test'
import { entries, ids, manifest, messages, wordsOf } from '../helpers/pages'

const t = messages('fr').Slideshow
const slide = (page: Page) => page.locator('.pswp__item[aria-hidden="false"] img.pswp__img')
const dialog = (page: Page) => page.getByRole('dialog')
const tool = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })

/** Opens the slideshow of a wall, and waits for its first picture. */
async function open(page: Page, path = '/fr') {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.locator('[data-do="play"]').click()
  await expect(slide(page)).toBeVisible()
}

/** The size of the picture in front as it stands, once its room has settled. */
async function sizeOf(page: Page) {
  await page.waitForTimeout(300)
  return (await slide(page).boundingBox())!
}

test('is loaded when it is asked for, turns by key, keeps the focus and gives it back', async ({ page }) => {
  const late: string[] = []
  await page.goto('/fr', { waitUntil: 'networkidle' })
  page.on('request', (request) => late.push(request.url()))
  const button = page.getByRole('button', { name: messages('fr').WallTools.slideshow })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: t.label })).toBeFocused()
  const heading = dialog(page).getByRole('heading')
  await expect(heading).toHaveText(wordsOf(ids[0]).fr.title)
  expect(late.some((url) => url.includes('/scripts/slideshow'))).toBe(true)
  await expect(slide(page)).toHaveAttribute('alt', wordsOf(ids[0]).fr.alt)
  await page.keyboard.press('ArrowRight')
  await expect(heading).toHaveText(wordsOf(ids[1]).fr.title)
  await expect(dialog(page)).toContainText(messages('fr').KindMark.reconstruction)
  expect(await slide(page).evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/)
  const isInside = () =>
    page.evaluate(() =>
      [document.body, ...document.querySelectorAll('dialog, dialog *')].includes(document.activeElement!),
    )
  for (let tab = 0; tab < 14; tab++) {
    await page.keyboard.press('Tab')
    expect(await isInside()).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('closes with Back, and the wall stays as it was; so it does with Escape, and Back leaves it then', async ({
  page,
}) => {
  await page.goto('/en')
  await open(page, '/en?theme=ice')
  // A letter that its keys do not name is no command: PhotoSwipe would enlarge the picture.
  await page.keyboard.press('z')
  await expect(page.locator('.pswp--zoomed-in')).toHaveCount(0)
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL('/en?theme=ice')
  await page.getByRole('button', { name: messages('en').WallTools.slideshow }).click()
  await expect(dialog(page).getByRole('heading')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => page.evaluate(() => history.state?.dialog)).toBeUndefined()
  await page.goBack()
  await expect(page).toHaveURL('/en')
})

test('shows what the wall shows', async ({ page }) => {
  const ice = entries.filter(([, { themes }]) => themes.includes('ice')).map(([id]) => id)
  await open(page, '/en?theme=ice&sort=newest')
  await expect(dialog(page)).toContainText(`1 of ${ice.length}`)
  await expect(dialog(page).getByRole('heading')).toHaveText(wordsOf(ice.at(-1)!).en.title)
  await tool(page, messages('en').Slideshow.next).click()
  await expect(dialog(page)).toContainText(`2 of ${ice.length}`)
  await tool(page, messages('en').Slideshow.close).click()
  await expect(dialog(page)).toBeHidden()
})

test('at no size does anything stand on the picture, with its caption or without, enlarged or not', async ({
  page,
}) => {
  await open(page)
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ]) {
    await page.setViewportSize({ width, height })
    for (const state of ['as it was', 'folded or not'] as const) {
      if (state !== 'as it was') await page.keyboard.press('i')
      await page.evaluate(() => document.querySelector('dialog')!.scrollTo(0, 0))
      await expect.poll(() => covering(page), `${width}×${height} ${state}`).toEqual([])
    }
    expect(await page.evaluate(() => document.querySelector('dialog')!.scrollWidth)).toBe(width)
  }
  await tool(page, t.zoom).click()
  await expect(page.locator('.pswp--zoomed-in')).toHaveCount(1)
  // The stage cuts what does not fit in it.
  await expect(page.locator('[data-stage]')).toHaveCSS('overflow', 'hidden')
})

/** What of the slideshow lies on the picture, or is so small that a finger misses it. */
function covering(page: Page) {
  return page.evaluate(() => {
    const [picture, stage] = ['.pswp__item[aria-hidden="false"] img', '[data-stage]'].map((selector) =>
      document.querySelector(selector)!.getBoundingClientRect(),
    )
    const apart = (a: DOMRect) =>
      a.right <= picture.left + 1 ||
      picture.right <= a.left + 1 ||
      a.bottom <= picture.top + 1 ||
      picture.bottom <= a.top + 1
    const parts = [...document.querySelectorAll('dialog :is(button, a, h2, [data-text])')]
      .filter((node) => node.checkVisibility())
      .map((node) => ({ box: node.getBoundingClientRect(), html: node.outerHTML }))
    const wrong = parts.filter(({ box }) => !apart(box) || box.height < 20 || box.width < 40)
    const outside = picture.bottom > stage.bottom + 1 || picture.right > stage.right + 1
    return [...wrong.map(({ html }) => html), ...(outside ? ['picture'] : [])]
  })
}

test('its picture is no smaller than the image’s page shows it, and dark around', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const sizes = [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]
  const onPage: { width: number; height: number }[] = []
  await page.goto(`/fr/images/${ids[0]}`)
  for (const size of sizes) {
    await page.setViewportSize(size)
    onPage.push((await page.locator('article img').first().boundingBox())!)
  }
  await open(page)
  await expect(dialog(page)).toHaveCSS('background-color', 'rgb(6, 7, 8)')
  for (const [n, size] of sizes.entries()) {
    await page.setViewportSize(size)
    const shown = await sizeOf(page)
    expect(shown.width).toBeGreaterThanOrEqual(Math.floor(onPage[n].width))
    expect(shown.height).toBeGreaterThanOrEqual(Math.floor(onPage[n].height))
    // Of a broad window it takes nine tenths, of an upright one the whole width.
    if (size.width > size.height) expect(shown.height).toBeGreaterThan(0.9 * size.height)
    else expect(shown.width).toBeGreaterThan(size.width - 1)
  }
})

test('on a device with touch, a laptop as well, every button is there and works', async ({ browser }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const context = await browser.newContext({ hasTouch: true, viewport })
    const page = await context.newPage()
    await open(page)
    await expect(tool(page, t.previous)).toHaveAttribute('aria-disabled', 'true')
    await tool(page, t.next).tap()
    await expect(dialog(page).getByRole('heading')).toHaveText(wordsOf(ids[1]).fr.title)
    await tool(page, t.previous).tap()
    await expect(dialog(page).getByRole('heading')).toHaveText(wordsOf(ids[0]).fr.title)
    await context.close()
  }
})

test('enlarged four times, it is one column that scrolls, with a picture as wide as six tenths of it', async ({
  page,
}) => {
  // 1280×1024 at 400 % (WCAG 1.4.10)
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page)
  expect((await sizeOf(page)).width).toBeGreaterThan(0.6 * 320)
  expect(await page.evaluate(() => document.querySelector('dialog')!.scrollWidth)).toBe(320)
  const caption = dialog(page).getByText(wordsOf(ids[0]).fr.caption)
  await expect(caption).not.toBeInViewport()
  // Over the picture, too, the wheel scrolls.
  await slide(page).hover()
  await page.mouse.wheel(0, 200)
  await expect(caption).toBeInViewport()
  await tool(page, t.next).click()
  await expect(dialog(page).getByRole('heading')).toHaveText(wordsOf(ids[1]).fr.title)
})

test('selects and downloads the image in front, and folds its caption by button and by key', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('ArrowRight')
  const [, id] = ids
  const caption = dialog(page).getByText(wordsOf(id).fr.caption)
  await expect(caption).toBeHidden()
  const fold = tool(page, t.words)
  await fold.click()
  await expect(caption).toBeVisible()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(dialog(page).getByText(t.keys)).toBeVisible()
  await page.keyboard.press('i')
  await expect(caption).toBeHidden()
  const select = tool(page, messages('fr').Select.add.replace('{title}', wordsOf(id).fr.title))
  await select.click()
  await expect(select).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(dialog(page).locator('[data-select]')).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('ArrowLeft')
  await expect(select).toHaveAttribute('aria-pressed', 'true')
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('link', { name: t.press }).click()
  expect((await download).suggestedFilename()).toBe(manifest[id].press.fr.file)
})

test('plays when it is told to, says nothing meanwhile, and stops for whoever turns to something else', async ({
  page,
}) => {
  await page.clock.install()
  await open(page)
  const heading = dialog(page).getByRole('heading')
  const titleOf = (n: number) => wordsOf(ids[n]).fr.title
  await page.clock.runFor(60_000)
  await expect(heading).toHaveText(titleOf(0))
  await tool(page, t.play).press('Enter')
  await expect(page.locator('[data-head]')).toHaveAttribute('aria-live', 'off')
  await page.waitForLoadState('networkidle')
  await page.clock.runFor(8_000)
  await expect(heading).toHaveText(titleOf(1))
  // Held while the pointer is on what is read.
  await heading.hover()
  await page.clock.runFor(30_000)
  await expect(heading).toHaveText(titleOf(1))
  await page.mouse.move(700, 500)
  await page.clock.runFor(8_000)
  await expect(heading).toHaveText(titleOf(2))
  await tool(page, t.close).focus()
  await expect(tool(page, t.play)).toBeVisible()
  await page.clock.runFor(30_000)
  await expect(heading).toHaveText(titleOf(2))
  await tool(page, t.play).click()
  await tool(page, t.pause).click()
  await expect(page.locator('[data-head]')).toHaveAttribute('aria-live', 'polite')
})

test('the play stops at the last picture and begins again with the first', async ({ page }) => {
  await page.clock.install()
  await open(page, '/fr?q=etna')
  await expect(tool(page, t.play)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => history.state?.dialog)).toBeUndefined()
  await open(page, '/fr?theme=volcanoes')
  const count = entries.filter(([, { themes }]) => themes.includes('volcanoes')).length
  for (let turns = 1; turns < count; turns++) await page.keyboard.press('ArrowRight')
  await expect(tool(page, t.next)).toHaveAttribute('aria-disabled', 'true')
  await tool(page, t.play).press('Enter')
  await expect(dialog(page)).toContainText(`1 sur ${count}`)
  await page.keyboard.press('ArrowLeft')
  await expect(tool(page, t.play)).toBeVisible()
})

test('says each thing once, and in its language', async ({ page }) => {
  await page.route('**/search/*/records/0.json', async (route) => {
    const response = await route.fetch()
    const [first, ...others] = await response.json()
    first.words.fr = { ...first.words.en, lang: 'en' }
    await route.fulfill({ response, json: [first, ...others] })
  })
  await open(page)
  await expect(slide(page)).toHaveAttribute('lang', 'en')
  await expect(dialog(page).getByRole('heading')).toHaveAttribute('lang', 'en')
  await expect(page.locator('dialog :is([title], [aria-roledescription], .pswp[role])')).toHaveCount(0)
  await expect(dialog(page).getByRole('group', { name: t.label })).toHaveCount(0)
})

test('stands still for whoever asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await tool(page, t.play).click()
  const motion = await page
    .locator('.pswp')
    .evaluate((node) => [getComputedStyle(node).opacity, node.getAnimations({ subtree: true }).length])
  expect(motion).toEqual(['1', 0])
})
