import { expect, test, type Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languageName } from '../../lib/i18n/languages'
import { hungIds, ids, locales, manifest, messages, wordsOf } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

const picked = ['20161203-cupola-sunrise', 'iss051-e-39547']

test('sha256sum accepts every published sum', () => {
  const check = spawnSync(
    'sha256sum',
    [
      '--check',
      '--quiet',
      'SHA256SUMS',
      ...ids.flatMap((id) => locales.map((locale) => `${manifest[id].press[locale].file}.sha256`)),
    ],
    { cwd: 'public/press', encoding: 'utf8' },
  )
  expect(check.stdout + check.stderr).toBe('')
  expect(check.status).toBe(0)
})

for (const locale of languagesOr('en')) {
  test(`the ${locale} credit block copies either language by keyboard and says so`, async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const t = messages(locale).CreditBlock
    await page.goto(`/${locale}/images/${picked[1]}`, { waitUntil: 'networkidle' })
    const other = locale === 'fr' ? 'en' : 'fr'
    const name = new RegExp(`^${languageName(other, locale)}$`, 'i')
    await page.locator('summary', { hasText: name }).press('Enter')
    const button = page.locator(`details:has(#credit-${other})`).getByRole('button', { name: t.copyText })
    await button.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(wordsOf(picked[1])[other].caption)
    expect(copied).toContain(messages(other).Rights.cc0.credit)
    expect(copied).toMatch(new RegExp(`/${other}/images/${picked[1]}$`))
  })

  test(`the ${locale} press table sorts without JavaScript`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(`/${locale}/media`)
    const table = page.locator('table').first()
    await expect(table.locator('tbody tr')).toHaveCount(ids.length)
    await page.locator('thead a').nth(0).click()
    await expect(page).toHaveURL(`/${locale}/media/title#table`)
    const titles = await table.locator('tbody th').allTextContents()
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(locale, { numeric: true }).compare))
    await expect(page.locator('th[aria-sort]')).toHaveText(messages(locale).PressTable.title)
  })
}

test('a visitor picks images on the wall and on a page, and shares the selection', async ({
  page,
  context,
}) => {
  await page.goto('/en', { waitUntil: 'networkidle' })
  const button = page.locator(`[data-select="${picked[0]}"]`)
  await button.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.goto(`/en/images/${picked[1]}`, { waitUntil: 'networkidle' })
  await page.locator(`article .button[data-select="${picked[1]}"]`).first().click()
  await page.getByRole('link', { name: 'Selection (2)' }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(2)
  const address = await page.locator('#selection-address').textContent()
  const stranger = await (await context.browser()!.newContext()).newPage()
  await stranger.goto(address!.replace('/en/', '/fr/'))
  await expect(stranger.locator('[data-picked] li a')).toHaveText(picked.map((id) => wordsOf(id).fr.title))
  await page.getByRole('button', { name: `Remove ${wordsOf(picked[0]).en.title}` }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
})

test('a selection that is shared stands beside one’s own until its visitor chooses', async ({ page }) => {
  const t = messages('en').Selection
  const [own, ...shared] = ids.slice(0, 3)
  const address = `/en/selection?ids=${[shared[0], own, shared[1], shared[0], 'nobody'].join(',')}`
  const mine = page.locator('[data-picked] li[data-id]')
  const theirs = page.locator('[data-shared] li[data-id]')
  const idsOf = (list: typeof mine) => list.evaluateAll((items) => items.map((item) => item.dataset.id))
  await page.goto(`/en/selection?ids=${own}`)
  // There was none: it is the visitor's now, and its address is plain.
  await expect(mine).toHaveCount(1)
  await expect(page).toHaveURL('/en/selection')
  await page.goto(address)
  await expect(theirs).toHaveCount(4)
  expect([await idsOf(mine), await idsOf(theirs)]).toEqual([[own], [shared[0], own, shared[1], 'nobody']])
  await expect(theirs.last()).toContainText(t.unknown.replace('{id}', 'nobody'))
  await page.getByRole('button', { name: t.keep }).click()
  await expect(page.locator('[data-said]')).toContainText(t.kept)
  await expect(page.locator('[data-said]')).toBeFocused()
  expect(await idsOf(mine)).toEqual([own])
  await page.goto(address)
  await page.getByRole('button', { name: t.add }).click()
  await expect(mine).toHaveCount(3)
  expect(await idsOf(mine)).toEqual([own, ...shared])
  await page.reload()
  await expect(mine).toHaveCount(3)
  await page.goto(`/en/selection?ids=${shared[1]}`)
  await page.getByRole('button', { name: t.replace }).click()
  await expect(mine).toHaveCount(1)
  expect(await idsOf(mine)).toEqual([shared[1]])
  await expect(page.getByRole('link', { name: 'Selection (1)' })).toBeVisible()
})

test('a removal is announced, keeps the focus on the next, and does not come back', async ({ page }) => {
  const t = messages('en').Selection
  const [a, b, c] = ids
  const remove = (id: string) => page.getByRole('button', { name: `${t.remove} ${wordsOf(id).en.title}` })
  const said = page.locator('[data-said]')
  await page.goto(`/en/selection?ids=${[a, b, c].join(',')}`)
  await remove(b).press('Enter')
  await expect(remove(b)).toHaveCount(0)
  await expect(remove(c)).toBeFocused()
  await expect(said).toContainText(t.removed.replace('{name}', wordsOf(b).en.title))
  await expect(said).toContainText('2 images')
  await remove(c).press('Enter')
  await expect(remove(a)).toBeFocused()
  await page.reload()
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
  await remove(a).press('Enter')
  await expect(said).toBeFocused()
  await expect(said).toContainText(t.cleared)
})

test('a selection is put in order by keyboard, which is told, and its address and texts follow', async ({
  page,
}) => {
  const t = messages('en').Selection
  const [a, b, c] = ids
  const title = (id: string) => wordsOf(id).en.title
  const order = () =>
    page
      .locator('[data-picked] li')
      .evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => dataset.id))
  const move = (word: string, id: string) => page.getByRole('button', { name: `${word} ${title(id)}` })
  await page.goto(`/en/selection?ids=${[a, b, c].join(',')}`)
  await move(t.earlier, c).press('Enter')
  await expect.poll(order).toEqual([a, c, b])
  await expect(move(t.earlier, c)).toBeFocused()
  const told = t.moved.replace('{name}', title(c)).replace('{place}', '2').replace('{count}', '3')
  await expect(page.locator('[data-said]')).toHaveText(told)
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual([c, a, b])
  await expect(move(t.earlier, c)).toHaveAttribute('aria-disabled', 'true')
  await move(t.later, a).press('Enter')
  await expect.poll(order).toEqual([c, b, a])
  await expect(page.locator('#selection-address')).toHaveText(new RegExp(`\\?ids=${[c, b, a].join(',')}$`))
  await page.reload()
  await expect.poll(order).toEqual([c, b, a])
})

test('a picture of a selection is as large as it is shown, and leads to its page', async ({ browser }) => {
  // A telephone of two pixels to one of CSS shows 359 px: 718 are asked for, 960 are there.
  const viewport = { width: 390, height: 844 }
  const page = await (await browser.newContext({ viewport, deviceScaleFactor: 2 })).newPage()
  await page.goto(`/en/selection?ids=${ids[0]}`)
  const link = page.getByRole('link', { name: wordsOf(ids[0]).en.title, exact: true })
  await expect(link).toHaveAttribute('href', `/en/images/${ids[0]}`)
  const img = link.locator('img')
  await expect
    .poll(() => img.evaluate(({ currentSrc }: HTMLImageElement) => currentSrc))
    .toMatch(/-960-.*avif$/)
  await expect(img).toHaveAttribute('alt', wordsOf(ids[0]).en.alt)
})

test('an id that an image bore before is kept as today’s, and can be removed', async ({ page }) => {
  const [a, b] = ids
  const record = (id: string) => `/press/proxima-${id}.en.json`
  await page.route(`**${record('former-name')}`, async (route) =>
    route.fulfill({ response: await page.request.get(record(a)) }),
  )
  await page.goto('/en/selection')
  await page.evaluate(
    (kept) => localStorage.setItem('proxima-selection', JSON.stringify(kept)),
    ['former-name', a, b],
  )
  await page.reload()
  await expect(page.locator('[data-picked] li')).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Selection (2)' })).toBeVisible()
  await page.getByRole('button', { name: `Remove ${wordsOf(a).en.title}` }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
})

test('the press table selects one image or all, with a box that says how it stands', async ({ page }) => {
  const t = messages('en')
  await page.goto('/en/media', { waitUntil: 'networkidle' })
  const all = page.getByRole('checkbox', { name: t.PressTable.all })
  const box = (id: string) =>
    page.getByRole('checkbox', { name: t.Select.add.replace('{title}', wordsOf(id).en.title), exact: true })
  await box(ids[1]).check()
  await expect(page.getByRole('link', { name: 'Selection (1)' })).toBeVisible()
  expect(await all.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true)
  await all.check()
  await expect(page.getByRole('link', { name: `Selection (${ids.length})` })).toBeVisible()
  await expect(box(ids[2])).toBeChecked()
  await box(ids[2]).uncheck()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(box(ids[2])).not.toBeChecked()
  await all.check()
  await all.uncheck()
  await expect(page.getByRole('link', { name: 'Selection', exact: true })).toBeVisible()
})

test('on a telephone the press table is a list that does not scroll sideways, with all that it says', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/fr/media')
    const frame = page.locator('[data-island="picks"]')
    expect(await frame.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
    const row = frame.locator('tbody tr').first()
    for (const cell of await row.locator('th, td').all()) {
      const { x, width: wide } = (await cell.boundingBox())!
      expect([x >= 0, x + wide <= width]).toEqual([true, true])
    }
    expect((await row.locator('a[download]').boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await expect(frame.locator('thead a')).toHaveCount(4)
    await expect(frame.locator('thead a').first()).toBeVisible()
  }
})

test('the head of the press table stays in sight, and no column is cut on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/fr/media')
  await page.locator('tbody tr').nth(30).scrollIntoViewIfNeeded()
  const head = page.locator('thead th').nth(1)
  expect((await head.boundingBox())!.y).toBeLessThan(2)
  // A4 of 210 mm less margins of 10 mm, at 96 px an inch
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718)
  const frame = page.locator('[data-island="picks"]')
  expect(await frame.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
  await expect(page.getByRole('checkbox').first()).toBeHidden()
})

test('what is not there is told by its reason, is not forgotten, and is fetched once it can be', async ({
  page,
}) => {
  const t = messages('en').Selection
  const [a, b, c] = ids
  await page.route(`**/press/proxima-${b}*.json`, (route) => route.abort())
  await page.route('**/en/selection*', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('data-withdrawn="[]"', `data-withdrawn='["${c}"]'`)
    await route.fulfill({ response, body })
  })
  await page.goto('/en/selection')
  const keep = [a, b, c, 'nobody']
  await page.evaluate((kept) => localStorage.setItem('proxima-selection', JSON.stringify(kept)), keep)
  await page.reload()
  const items = page.locator('[data-picked] li[data-id]')
  await expect(items).toHaveCount(4)
  const reasons = [t.lost, t.withdrawn, t.unknown].map((text, n) => text.replace('{id}', keep[n + 1]))
  for (const [n, reason] of reasons.entries()) await expect(items.nth(n + 1)).toContainText(reason)
  await expect(page.locator('[data-count]')).toContainText('1 image')
  await expect(page.locator('#selection-address')).toHaveText(new RegExp(`\\?ids=${a},${b}$`))
  await page.getByRole('button', { name: `${t.remove} nobody` }).click()
  await expect(items).toHaveCount(3)
  expect(await page.evaluate(() => localStorage.getItem('proxima-selection'))).toBe(JSON.stringify([a, b, c]))
  await page.unroute(`**/press/proxima-${b}*.json`)
  await page.getByRole('button', { name: `${t.retry} ${b}` }).click()
  await expect(page.locator('[data-count]')).toContainText('2 images')
})

test('what was picked since a visitor left the selection is there when they come back', async ({ page }) => {
  await page.goto(`/en/selection?ids=${picked[0]}`)
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
  await page.goto(`/en/images/${picked[1]}`)
  await page.locator(`article .button[data-select="${picked[1]}"]`).first().click()
  await expect(page.getByRole('link', { name: 'Selection (2)' })).toBeVisible()
  await page.getByRole('link', { name: 'Selection (2)' }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(2)
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.locator('[data-picked] li')).toHaveCount(0)
  await page.goBack()
  const button = page.locator(`article .button[data-select="${picked[1]}"]`).first()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('link', { name: 'Selection', exact: true })).toBeVisible()
})

const withoutStorage = {
  denied: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  full: () => {
    const { setItem } = Storage.prototype
    // What is shorter than what is kept still fits.
    Storage.prototype.setItem = function (key, value) {
      if (value.length > (this.getItem(key) ?? '').length)
        throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  },
  absent: () => Object.defineProperty(window, 'localStorage', { get: () => null }),
}

for (const [how, deprive] of Object.entries(withoutStorage))
  test(`where storage is ${how}, the way to the selection takes it along, and it is said`, async ({
    page,
  }) => {
    const { Select, Selection, SelectionBar } = messages('en')
    const kept = how === 'full' ? hungIds.slice(3, 4) : []
    const all = [...kept, ...hungIds.slice(0, 2)]
    const items = page.locator('[data-picked] li')
    await page.goto('/en')
    await page.evaluate((ids) => localStorage.setItem('proxima-selection', JSON.stringify(ids)), kept)
    await page.addInitScript(deprive)
    await page.goto('/en', { waitUntil: 'networkidle' })
    for (const id of hungIds.slice(0, 2)) await page.locator(`[data-wall] [data-select="${id}"]`).click()
    await expect(page.getByRole('link', { name: `${Select.link} (${all.length})` })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: Selection.unkept })).toBeVisible()
    const address = `/en/selection?ids=${all.join(',')}`
    await expect(page.locator('[data-selection] a')).toHaveJSProperty('search', `?ids=${all.join(',')}`)
    await page.getByRole('link', { name: SelectionBar.see }).click()
    await expect(items).toHaveCount(all.length)
    await expect(page.getByText(Selection.unkept)).toBeVisible()
    await expect(page.locator('[data-shared]')).toBeHidden()
    await expect(page).toHaveURL(address)
    await page.reload()
    await expect(items).toHaveCount(all.length)
    await page.getByRole('button', { name: `${Selection.remove} ${wordsOf(all[0]).en.title}` }).click()
    await expect(items).toHaveCount(all.length - 1)
    await expect(page).toHaveURL(`/en/selection?ids=${all.slice(1).join(',')}`)
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL(`/fr/selection?ids=${all.slice(1).join(',')}`)
    await expect(items).toHaveCount(all.length - 1)
    await page.getByRole('button', { name: messages('fr').Selection.clear }).click()
    await expect(page).toHaveURL('/fr/selection')
    await page.reload()
    await expect(page.locator('[data-none]')).toBeVisible()
    // It may be empty because nothing could be kept.
    await expect(page.getByText(messages('fr').Selection.unkept)).toBeVisible()
  })

test('an address that shares no image offers nothing in place of one’s own', async ({ page }) => {
  await page.goto(`/en/selection?ids=${picked[0]}`)
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
  await page.goto('/en/selection?ids=')
  await expect(page.locator('[data-picked] li')).toHaveCount(1)
  await expect(page.locator('[data-shared]')).toBeHidden()
})

for (const locale of languagesOr('fr')) {
  test(`where its script does not come, the ${locale} selection says why, and names another way`, async ({
    browser,
  }) => {
    const { script, unloaded, download } = messages(locale).Selection
    const off = await browser.newContext({ javaScriptEnabled: false })
    const blocked = await browser.newContext()
    await blocked.route('**/scripts/**', (route) => route.abort())
    const broken = await browser.newContext()
    await broken.route('**/scripts/desk*', (route) => route.abort())
    for (const context of [off, blocked, broken]) {
      const page = await context.newPage()
      await page.goto(`/${locale}/selection`)
      const isThere = context !== broken
      await expect(page.getByText(script)).toBeVisible({ visible: isThere })
      await expect(page.getByText(unloaded)).toBeVisible({ visible: !isThere })
      await expect(page.getByRole('button', { name: download })).toHaveCount(0)
      await context.close()
    }
  })
}

test('what a search found can be picked, and shows that it is', async ({ page }) => {
  await page.goto('/en?q=etna', { waitUntil: 'networkidle' })
  const button = page.locator('[data-select="20170319-etna"]:visible')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.reload({ waitUntil: 'networkidle' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
})

test('the zip holds files, captions in both languages, licences, and sums that verify', async ({ page }) => {
  await page.goto(`/fr/selection?ids=${picked.join(',')}`)
  await withoutFileDialogue(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger le zip' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'kit-'))
  await (await download).saveAs(join(folder, 'kit.zip'))
  expect(spawnSync('unzip', ['-t', 'kit.zip'], { cwd: folder }).status).toBe(0)
  expect(spawnSync('unzip', ['-v', 'kit.zip'], { cwd: folder, encoding: 'utf8' }).stdout).toMatch(
    /Stored.*proxima-20161203-cupola-sunrise\.jpg/,
  )
  spawnSync('unzip', ['-q', 'kit.zip'], { cwd: folder })
  const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
  expect(sums.status, sums.stdout).toBe(0)
  // two press files, four texts and a spreadsheet
  expect(sums.stdout.trim().split('\n')).toHaveLength(7)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  for (const id of picked) {
    expect(text('legendes.fr.txt')).toContain(wordsOf(id).fr.caption)
    expect(text('captions.en.txt')).toContain(wordsOf(id).en.caption)
    for (const locale of locales) expect(text('captions.csv')).toContain(wordsOf(id)[locale].caption)
  }
  expect(text('captions.csv').startsWith('\ufeff')).toBe(true)
  for (const locale of locales) expect(text('LICENCES.txt')).toContain(messages(locale).Rights.cc0.allowed)
  rmSync(folder, { recursive: true })
})

test('a file that fails is tried three times, then named, and the zip is not saved', async ({ page }) => {
  const { file } = manifest[picked[1]].press.en
  let tries = 0
  await page.route(`**/press/${file}`, (route) => (tries++, route.fulfill({ status: 503 })))
  await page.goto(`/en/selection?ids=${picked.join(',')}`)
  await withoutFileDialogue(page)
  await page.getByRole('button', { name: 'Download the zip' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${file} failed three times` })).toBeVisible()
  expect(tries).toBe(3)
  await page.unroute(`**/press/${file}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the zip' }).click()
  expect((await download).suggestedFilename()).toBe('proxima-press.zip')
})

test('a file with other bytes than were published is not let into the zip', async ({ page }) => {
  await page.route(`**/press/${manifest[picked[0]].press.en.file}`, (route) =>
    route.fulfill({ body: 'not the picture' }),
  )
  await page.goto(`/en/selection?ids=${picked[0]}`)
  await withoutFileDialogue(page)
  await page.getByRole('button', { name: 'Download the zip' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'failed three times' })).toBeVisible()
})

test('a download can be cancelled', async ({ page }) => {
  await page.route('**/press/*.jpg', async (route) => {
    await new Promise((done) => setTimeout(done, 500))
    await route.continue().catch(() => {})
  })
  await page.goto('/en/selection')
  await withoutFileDialogue(page)
  await page.getByRole('button', { name: 'Download the zip' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  // For the ear, not of each file: at the beginning, and at each quarter.
  const { told } = messages('en').Selection
  const at = (done: number) => told.replace('{done}', String(done)).replace('{count}', String(ids.length))
  await expect(page.locator('[data-told]')).toHaveText(at(0))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Download cancelled.' })).toBeVisible()
})

/**
 * A test cannot answer the dialogue for a file's place: as in a browser without it, the zip is saved as a
 * download.
 */
function withoutFileDialogue(page: Page) {
  return page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
}
