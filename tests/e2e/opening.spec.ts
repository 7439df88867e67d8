import { expect, test, type Page } from '@playwright/test'
import { entries, hungIds, ids, messages, wordsOf } from '../helpers/pages'

const shown = (page: Page) => page.locator(':is([data-wall], [data-found]) figure a:visible')
const heading = (page: Page) => page.locator('#images')
const line = (page: Page) => page.locator('#images + p')
const t = messages('fr')
const countOf = (pass: (entry: (typeof entries)[number][1]) => boolean) =>
  entries.filter(([, entry]) => pass(entry)).length

async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

test('the first picture of the wall is within a screen, and within 1.3 on a telephone', async ({ page }) => {
  const sizes: [width: number, height: number, screens: number][] = [
    [1440, 900, 1],
    [1024, 768, 1.2],
    [768, 1024, 1],
    [390, 844, 1.3],
    [320, 568, 2.2],
  ]
  for (const locale of ['fr', 'en'])
    for (const [width, height, screens] of sizes) {
      await page.setViewportSize({ width, height })
      await page.goto(`/${locale}`)
      const top = await page
        .locator('[data-wall] figure img')
        .first()
        .evaluate((picture) => picture.getBoundingClientRect().top + scrollY)
      expect(top / height, `${locale} at ${width}×${height}`).toBeLessThanOrEqual(screens)
    }
})

test('the tools stay at the edge of the window while the wall scrolls', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/fr')
    await shown(page).nth(30).scrollIntoViewIfNeeded()
    await expect(page.getByRole('searchbox')).toBeInViewport()
  }
})

test('what hangs in date order hangs under its months, what is weighty larger', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en')
  await expect(page.locator('[data-wall] h3')).toHaveText(
    ['December 2016', 'January 2017', 'February 2017', 'March 2017', 'April 2017', 'May 2017'],
    { ignoreCase: true },
  )
  const widths = await page.locator('[data-wall] li').evaluateAll((list) => list.map((li) => li.clientWidth))
  const plain = widths[hungIds.findIndex((id) => !entries.find(([key]) => key === id)![1].weight)]
  hungIds.forEach((id, n) => {
    const { weight } = entries.find(([key]) => key === id)![1]
    const columns = Math.round(widths[n] / plain)
    expect(columns, id).toBe({ none: 1, wide: 2, full: 3 }[weight ?? 'none'])
  })
})

test('a filtered wall says how many hang, in which order, and what is chosen, as do its other filters', async ({
  page,
}) => {
  await open(page, '/fr')
  await expect(heading(page)).toHaveText(t.Wall.heading)
  await expect(line(page)).toHaveText(`${ids.length} images, ${t.WallTools.saidDate}`)
  // What has one value is no filter.
  await expect(page.locator('select[name=kind]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Filtrer et trier' }).click()
  await page.getByRole('combobox', { name: t.WallTools.country }).selectOption('BO')
  await page.getByRole('combobox', { name: t.WallTools.sort }).selectOption('title')
  const bolivia = countOf(({ countries }) => countries.includes('BO'))
  await expect(heading(page)).toHaveText(t.Wall.some)
  await expect(line(page)).toHaveText(`${bolivia} images, ${t.WallTools.saidTitle}`)
  const deserts = countOf(({ countries, themes }) => countries.includes('BO') && themes.includes('deserts'))
  await expect(page.locator('[data-theme=deserts] span')).toHaveText(String(deserts))
  await expect(page.locator('[data-theme=ice]')).toHaveAttribute('data-none', '')
  await expect(page.locator('option[value=night]')).toHaveText(`${t.WallTools.night} (0)`)
  await page.locator('[data-theme=deserts]').click()
  await expect(page).toHaveURL('/fr?theme=deserts&country=BO&sort=title')
  await expect(page.locator('[data-theme=deserts]')).toHaveAttribute('aria-current', 'true')
  await expect(shown(page)).toHaveCount(deserts)
  await page.getByRole('searchbox').fill('zzz')
  await page.getByRole('searchbox').press('Escape')
  await expect(page).toHaveURL('/fr?theme=deserts&country=BO&sort=title')
  await page.getByRole('button', { name: 'Pays\u00a0: Bolivie, retirer ce filtre' }).click()
  await expect(page).toHaveURL('/fr?theme=deserts&sort=title')
  await page.locator('[data-theme=""]').click()
  await expect(line(page)).toHaveText(`${ids.length} images, ${t.WallTools.saidTitle}`)
  await expect(heading(page)).toHaveText(t.Wall.heading)
})

test('an answer to what is asked further down the wall is brought into view', async ({ page }) => {
  await open(page, '/fr')
  await shown(page).nth(40).scrollIntoViewIfNeeded()
  await page.getByRole('searchbox').fill('volcan')
  await expect(shown(page).first()).toBeInViewport()
})

test('a shared search says without a script that it is not answered, and chips lead to the themes', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr?q=etna')
  await expect(page.getByText(t.WallTools.still)).toBeVisible()
  await page.getByRole('link', { name: /^Glaces/ }).click()
  await expect(page).toHaveURL('/fr/themes/ice')
  await page.getByRole('link', { name: /^Tout/ }).click()
  await expect(page).toHaveURL('/fr')
})

test('what is chosen is counted, weighed, offered and shown in a bar at the foot', async ({ page }) => {
  await open(page, '/fr')
  const bar = page.getByRole('complementary', { name: t.Selection.title })
  await expect(bar).toBeHidden()
  for (const id of hungIds.slice(0, 2)) {
    const mark = page.getByRole('button', { name: t.Select.add.replace('{title}', wordsOf(id).fr.title) })
    const { width, height } = (await mark.boundingBox())!
    expect([width, height]).toEqual([44, 44])
    await mark.click()
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(bar).toContainText(/2 images, \d+,\d\sMo/)
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  const download = page.waitForEvent('download')
  await bar.getByRole('button', { name: t.Selection.download }).click()
  expect((await download).suggestedFilename()).toBe('proxima-press.zip')
  await bar.getByRole('link', { name: t.SelectionBar.see }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(2)
  await expect(bar).toBeHidden()
})

test('the bar lies over neither what was pressed for it nor its neighbours', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/fr')
  // As a visitor has it before them: the marks of the first row are at the window's lower edge.
  const [first, next] = hungIds.map((id) => page.locator(`[data-wall] [data-select="${id}"]`))
  const { x, y, width, height } = (await first.boundingBox())!
  expect(y + height).toBeGreaterThan(900 - 61)
  await page.mouse.click(x + width / 2, y + height / 2)
  const bar = page.locator('[data-bar]')
  await expect(bar).toBeVisible()
  const top = async () => (await bar.boundingBox())!.y
  for (const mark of [first, next])
    await expect
      .poll(async () => {
        const box = (await mark.boundingBox())!
        return box.y + box.height - (await top())
      })
      .toBeLessThanOrEqual(0)
})

for (const height of [568, 256])
  test(`in a window of 320×${height} px nothing that has the focus is under the bar`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height })
    await open(page, '/fr')
    for (const id of hungIds.slice(0, 3)) await page.locator(`[data-wall] [data-select="${id}"]`).click()
    const bar = page.locator('[data-bar]')
    await expect(bar.locator('[data-kit]')).toBeAttached()
    await expect(bar).toContainText('3 images')
    expect(await page.locator('[data-wall] :is(a, button)').evaluateAll(coveredByBar)).toEqual([])
  })

/** What is wholly under the bar of the selection when it has the focus, having stood just there before. */
function coveredByBar(stops: (HTMLElement | SVGElement)[]) {
  const bar = document.querySelector('[data-bar]')!
  const foot = () =>
    getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().top : innerHeight
  const covered = stops.filter((stop) => {
    scrollBy(0, stop.getBoundingClientRect().top - foot() - 1)
    stop.focus()
    return stop.getBoundingClientRect().top >= foot()
  })
  return covered.map((stop) => stop.textContent)
}
