import { expect, test, type Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { toldByAxe } from '../helpers/axe'
import { entries, hungIds, ids, messages, wordsOf } from '../helpers/pages'

const shown = (page: Page) => page.locator(':is([data-wall], [data-found]) figure a:visible')
const hrefs = async (page: Page) =>
  await shown(page).evaluateAll((list) => list.map((a) => a.getAttribute('href')!.split('/').pop()))
const idsOf = (pass: (entry: (typeof entries)[number][1]) => boolean) =>
  entries.filter(([, entry]) => pass(entry)).map(([id]) => id)

async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

test('each filter leaves the images it names, in date order', async ({ page }) => {
  const filters: [query: string, wanted: string[]][] = [
    ['theme=volcanoes', idsOf(({ themes }) => themes.includes('volcanoes'))],
    ['country=AR', idsOf(({ countries }) => countries.includes('AR'))],
    ['kind=reconstruction', idsOf(({ kind }) => kind === 'reconstruction')],
    ['light=night', idsOf(({ night }) => night)],
    ['light=day&theme=cities', idsOf(({ night, themes }) => !night && themes.includes('cities'))],
    ['theme=nobody', []],
  ]
  for (const [query, wanted] of filters) {
    await open(page, `/fr?${query}`)
    await expect.poll(() => hrefs(page), query).toEqual(wanted)
  }
})

test('each order is the one it names, in the language of the page', async ({ page }) => {
  await open(page, '/fr?sort=newest')
  await expect.poll(() => hrefs(page)).toEqual([...ids].reverse())
  for (const locale of ['fr', 'en'] as const) {
    const { compare } = new Intl.Collator(locale)
    const titles = ids.map((id) => wordsOf(id)[locale].title).sort(compare)
    await open(page, `/${locale}?sort=title`)
    await expect.poll(async () => (await hrefs(page)).map((id) => wordsOf(id!)[locale].title)).toEqual(titles)
    await open(page, `/${locale}?sort=country`)
    // South Africa or Algeria: each alphabet has its own first and last.
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    const first = (id: string) =>
      entries
        .find(([key]) => key === id)![1]
        .countries.map((code) => names.of(code)!)
        .sort(compare)[0]
    const countries = await expect
      .poll(async () => (await hrefs(page)).length)
      .toBe(ids.length)
      .then(() => hrefs(page))
    // Those that lie in no country come last.
    const inOrder = entries.map(([id]) => first(id)).filter((name) => name !== undefined)
    const nowhere = idsOf(({ countries }) => !countries.length).map(() => undefined)
    expect(countries.map((id) => first(id!))).toEqual([...inOrder.sort(compare), ...nowhere])
  }
})

test('a choice is a step of the address: shared, undone by Back, counted aloud', async ({ page }) => {
  await open(page, '/en')
  await page.getByRole('button', { name: 'Filter and sort' }).click()
  await page.getByRole('combobox', { name: messages('en').WallTools.country }).selectOption('BO')
  await expect(page).toHaveURL('/en?country=BO')
  await expect(page.getByRole('status').first()).toHaveText(
    `${idsOf(({ countries }) => countries.includes('BO')).length} images`,
  )
  await page.getByRole('combobox', { name: messages('en').WallTools.sort }).selectOption('newest')
  await expect(page).toHaveURL('/en?country=BO&sort=newest')
  await expect.poll(() => hrefs(page)).toEqual(idsOf(({ countries }) => countries.includes('BO')).reverse())
  await page.goBack()
  await expect(page).toHaveURL('/en?country=BO')
  await expect(page.getByRole('combobox', { name: messages('en').WallTools.sort })).toHaveValue('')
  await page.goBack()
  await expect(shown(page)).toHaveCount(hungIds.length)
  await page.getByRole('link', { name: /^Ice/ }).click()
  await expect(page).toHaveURL('/en?theme=ice')
  await page.getByRole('button', { name: messages('en').WallTools.clear }).click()
  await expect(shown(page)).toHaveCount(hungIds.length)
  await expect(page).toHaveURL('/en')
})

test('without JavaScript the wall shows all and no tool that would not work', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr?theme=ice')
  await expect(shown(page)).toHaveCount(hungIds.length)
  await expect(page.getByRole('search')).toBeHidden()
})

test('the wall brings at most 12 KB of gzipped script before it is touched, and 20 KB more to search', async ({
  page,
}) => {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body().then((body) => gzipSync(body).length))
  })
  const bytes = async () => (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0)
  await open(page, '/fr')
  const before = await bytes()
  expect(before).toBeGreaterThan(1000)
  expect(before).toBeLessThanOrEqual(12_000)
  await page.getByRole('searchbox').fill('etna')
  await expect(shown(page)).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect((await bytes()) - before).toBeLessThanOrEqual(20_000)
})

test('where the script of the wall cannot be had, no tool is there that would not work', async ({ page }) => {
  await page.route('**/scripts/wall*', (route) => route.abort())
  await page.goto('/fr?theme=ice')
  await expect(page.getByRole('search')).toBeHidden()
  await expect(shown(page)).toHaveCount(hungIds.length)
})

test('the tools are 44 px high, and axe finds nothing in them, their answers or the slideshow', async ({
  page,
}) => {
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await open(page, '/fr?q=desert')
    await expect(shown(page).first()).toBeVisible()
    const low = await page
      .locator('form :is(input, select, button):visible, header a:visible')
      .evaluateAll((list) =>
        list.filter((node) => node.getBoundingClientRect().height < 43.5).map((node) => node.outerHTML),
      )
    expect(low).toEqual([])
    expect(await toldByAxe(page)).toEqual([])
    await page.getByRole('button', { name: 'Diaporama' }).click()
    await expect(page.locator('dialog img.pswp__img').first()).toBeVisible()
    await page.waitForTimeout(500)
    expect(await toldByAxe(page)).toEqual([])
  }
})
