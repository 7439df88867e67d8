import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { isPinnable } from '../../lib/catalogue/image'
import { events } from '../../lib/catalogue/mission'
import { entries, ids, locales, messages, wordsOf } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

const facts = new Map(entries)
const located = ids.filter((id) => isPinnable(facts.get(id)!))
const placeless = ids.filter((id) => !facts.get(id)!.coordinates)
const regional = ids.filter((id) => !located.includes(id) && !placeless.includes(id))
const idOf = (href: string | null) => href!.split('/').at(-1)!

for (const locale of languagesOr('fr')) {
  test.describe(`the ${locale} atlas, JavaScript off`, () => {
    test.use({ javaScriptEnabled: false })

    test('gives every located image one mark, named by its title, and a region none', async ({ page }) => {
      await page.goto(`/${locale}/atlas`)
      const links = page.locator('section[aria-labelledby="map"] a[href*="/images/"]')
      const hrefs = await links.evaluateAll((list) => list.map((a) => a.getAttribute('href')))
      expect(hrefs.map(idOf).toSorted()).toEqual(located.toSorted())
      expect(regional).toContain('iss050-e-52312')
      for (const [index, href] of hrefs.entries())
        await expect(links.nth(index)).toHaveAccessibleName(wordsOf(idOf(href))[locale].title)
    })

    test('tells every image in one row of the table, with what is known of it', async ({ page }) => {
      await page.goto(`/${locale}/atlas`)
      const words = messages(locale)
      const rows = page.locator('table tr:has(a)')
      const hrefs = await rows.locator('a').evaluateAll((list) => list.map((a) => a.getAttribute('href')))
      expect(hrefs.map(idOf).toSorted()).toEqual(ids.toSorted())
      for (const [index, href] of hrefs.entries()) {
        const id = idOf(href)
        const { taken, coordinates, station } = facts.get(id)!
        const cells = await rows.nth(index).locator('td').allTextContents()
        const [mark, , , , where, above, distance] = cells
        await expect(rows.nth(index).locator('th')).toHaveText(wordsOf(id)[locale].title)
        await expect(rows.nth(index).locator('time')).toHaveAttribute('datetime', taken.date)
        expect(Boolean(mark), id).toBe(located.includes(id))
        expect(Boolean(where), id).toBe(coordinates !== null)
        if (coordinates?.basis === 'region') expect(where).toContain(words.Facts.region)
        expect([Boolean(above), /\d.*km/.test(distance)], id).toEqual([station !== null, station !== null])
      }
    })

    test('puts each number of the table where the map has it', async ({ page }) => {
      await page.goto(`/${locale}/atlas`)
      for (const id of [located[0], located.at(-1)!]) {
        const number = await page.locator(`table tr:has(a[href$="/${id}"]) td`).first().textContent()
        const link = page.locator(`section[aria-labelledby="map"] a[href$="/${id}"]`)
        const card = wordsOf(id)[locale].title
        expect(await link.locator('[aria-hidden]').allTextContents()).toEqual([number + card, number])
      }
    })

    test('shows the globe of a place, a close-up where more is known, and no pin for a region', async ({
      page,
    }) => {
      const globes = page.locator('section[aria-labelledby="locator"] svg')
      await page.goto(`/${locale}/images/iss050-e-37653`)
      await expect(globes).toHaveCount(2)
      await expect(globes.first()).toHaveAccessibleName(/Cayo Largo/)
      await page.goto(`/${locale}/images/20170319-etna`)
      await expect(globes).toHaveCount(1)
      // Land, meridians, and the place.
      await expect(globes.locator('path')).toHaveCount(3)
      await page.goto(`/${locale}/images/${regional[0]}`)
      await expect(globes.locator('path')).toHaveCount(2)
      await expect(page.locator('section[aria-labelledby="locator"]')).toContainText(
        messages(locale).LocatorGlobe.region,
      )
      await page.goto(`/${locale}/images/${placeless[0]}`)
      await expect(globes).toHaveCount(0)
    })

    test('tells the mission with every image once, on its day, and every event', async ({ page }) => {
      await page.goto(`/${locale}/mission`)
      const words = messages(locale).Mission.events
      for (const { date, key } of events) {
        const told = page.locator('section[aria-labelledby="timeline"] :is(li, dl > div)', {
          hasText: words[key],
        })
        await expect(told, key).toHaveCount(1)
        await expect(told.locator('time').first(), key).toHaveAttribute('datetime', date)
      }
      const days = page.locator('section[aria-labelledby="timeline"] ol > li')
      const found: string[] = []
      for (const day of await days.all()) {
        const date = await day.locator('time').getAttribute('datetime')
        for (const link of await day.locator('a').all()) {
          const id = idOf(await link.getAttribute('href'))
          expect(facts.get(id)!.taken.date, id).toBe(date)
          await expect(link).toContainText(wordsOf(id)[locale].title)
          found.push(id)
        }
      }
      expect(found).toEqual(ids)
      const dates = await days
        .locator('time')
        .evaluateAll((list) => list.map((time) => time.getAttribute('datetime')))
      expect(dates).toEqual(dates.toSorted())
    })
  })
}

test('no coordinate of the table is broken, so that its letter would stand alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/fr/atlas')
  const lines = await page.locator('table tr:has(a) td:nth-child(6)').evaluateAll((cells) =>
    cells.map((cell) => {
      const text = document.createRange()
      text.selectNodeContents(cell.firstChild ?? cell)
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size
    }),
  )
  expect(lines.length).toBeGreaterThan(20)
  expect(Math.max(...lines)).toBe(1)
})

test('every mark can be hit: 24 px of its own on the narrowest phone, and inside its map', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/fr/atlas')
    const maps = await page.locator('section[aria-labelledby="map"] div:has(> svg)').evaluateAll((list) =>
      list.map((map) => {
        const box = map.querySelector('svg')!.getBoundingClientRect()
        return [...map.querySelectorAll('a > span:first-child')].map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect()
          return {
            x: x - box.x + width / 2,
            y: y - box.y + height / 2,
            width,
            height,
            right: box.width,
            bottom: box.height,
          }
        })
      }),
    )
    expect(maps.flat().length).toBe(located.length + maps.length - 1)
    for (const marks of maps) {
      for (const [index, mark] of marks.entries()) {
        expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(24)
        expect(mark.x > 0 && mark.y > 0 && mark.x < mark.right && mark.y < mark.bottom, `${width} px`).toBe(
          true,
        )
        for (const other of marks.slice(index + 1))
          expect(Math.hypot(mark.x - other.x, mark.y - other.y), `${width} px`).toBeGreaterThan(28)
      }
    }
  }
})

test('a mark is clicked on the map itself, and a region leads to its own map', async ({ page }) => {
  await page.goto('/en/atlas')
  await page.locator('a[href="#europe"] > span').first().click()
  await expect(page).toHaveURL(/#europe$/)
  await expect(page.locator('#europe')).toBeInViewport()
  await page.locator('a[href$="/20170420-paris"] > span').first().click()
  await expect(page).toHaveURL('/en/images/20170420-paris')
})

const link = (page: Page, id: string) => page.locator(`section[aria-labelledby="map"] a[href$="/${id}"]`)
const mark = (page: Page, id: string) => link(page, id).locator('[data-mark]')
const card = (page: Page, id: string) => mark(page, id).locator('> span')

test('a mark shows name and picture to whoever points at it or comes by key, and fetches none before', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(...(request.url().match(/\/variants\/.*/) ?? [])))
  await page.goto('/fr/atlas', { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  const id = '20170420-paris'
  await mark(page, id).hover()
  await expect(card(page, id)).toHaveText(wordsOf(id).fr.title)
  const picture = card(page, id).locator('img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
  expect(fetched).toEqual([expect.stringContaining(id)])
  // It stays under the pointer, and Escape puts it away (WCAG 1.4.13).
  await picture.hover()
  await expect(picture).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(picture).toBeHidden()
  await page.mouse.move(0, 0)
  await link(page, id).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(link(page, id)).toBeFocused()
  await expect(picture).toBeVisible()
})

test('a finger sees the card of a mark before it follows it', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await page.goto('/en/atlas', { waitUntil: 'networkidle' })
  const id = '20170420-paris'
  await mark(page, id).tap()
  await expect(card(page, id)).toBeVisible()
  await page.locator('h1').tap()
  await expect(link(page, id)).not.toHaveAttribute('data-shown')
  await mark(page, id).tap()
  await expect(page).toHaveURL('/en/atlas')
  await card(page, id).tap()
  await expect(page).toHaveURL(`/en/images/${id}`)
  // Of the list beneath a link is followed at once.
  await page.goBack({ waitUntil: 'networkidle' })
  await link(page, located[0]).locator('> :last-child').tap()
  await expect(page).toHaveURL(`/en/images/${located[0]}`)
  await page.close()
})

test('no card leaves the window', async ({ page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/fr/atlas', { waitUntil: 'networkidle' })
    const ends = await page.locator('[data-mark] > span').evaluateAll((list) =>
      list.map((each) => {
        each.closest('a')!.dataset.shown = ''
        const { left, right } = each.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(Math.min(...ends.map(({ left }) => left))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...ends.map(({ right }) => right))).toBeLessThanOrEqual(width)
  }
})

test('the land of the maps is found where the pages say', async ({ page, request }) => {
  const file = await (await request.get('/atlas.svg')).text()
  await page.goto('/fr/atlas')
  const addresses = await page
    .locator('svg use')
    .evaluateAll((list) => list.map((use) => use.getAttribute('href')!))
  expect(addresses.length).toBeGreaterThan(1)
  for (const address of addresses) expect(file, address).toContain(`id="${address.split('#')[1]}"`)
})

test('the atlas stays light: 30 kB of HTML on the wire, and 12 kB of globes on an image page', async ({
  request,
}) => {
  for (const locale of locales) {
    expect(gzipSync(await (await request.get(`/${locale}/atlas`)).body()).length).toBeLessThan(30_000)
    for (const id of located) {
      const html = await (await request.get(`/${locale}/images/${id}`)).text()
      expect([...html.matchAll(/<svg.*?<\/svg>/gs)].join('').length, id).toBeLessThan(12_000)
    }
  }
})
