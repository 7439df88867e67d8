import { chromium, expect, test, type Page } from '@playwright/test'
import { alive } from '../helpers/alive'
import { entries, hungIds, idsSaying, ids, messages, wordsOf } from '../helpers/pages'

/** How late every module is, in ms. */
const delay = 2000

const t = messages('fr')
const filters = ({ WallTools }: typeof t) => WallTools.filters.replace(/<\/?more>/g, '')
const shown = (page: Page) => page.locator(':is([data-wall], [data-found]) figure a:visible')
const [first, second] = ids

/** Lets every module whose name begins so come late. */
function late(page: Page, name = '') {
  return page.route(`**/scripts/${name}*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue().catch(() => {})
  })
}

/** Opens a page as it is before any script has come. */
async function openBare(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.locator('footer')).toBeAttached()
  expect(await page.locator('html').getAttribute('data-alive')).toBeNull()
}

test.describe('modules that come late', () => {
  test.beforeEach(({ page }) => late(page))

  test('show no control of the wall before one of them can serve it, and serve what was done meanwhile', async ({
    page,
  }) => {
    await openBare(page, '/fr')
    await expect(page.getByRole('search')).toBeHidden()
    await expect(page.locator('[data-select]').first()).toBeHidden()
    await alive(page)
    // What serves the wall is still on its way.
    await page.locator(`[data-wall] [data-select="${first}"]`).click()
    await expect(page.getByRole('link', { name: `${t.Select.link} (1)` })).toBeVisible()
    await page.getByRole('link', { name: new RegExp(`^${t.Themes.volcanoes.name}`) }).click()
    await page.getByRole('searchbox').fill('etna')
    await page.getByRole('button', { name: t.WallTools.slideshow }).click()
    await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(shown(page)).toHaveCount(1)
    await expect(page).toHaveURL('/fr?q=etna&theme=volcanoes')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en?q=etna&theme=volcanoes')
  })

  test('take along a form that was sent before them', async ({ page }) => {
    await openBare(page, '/en')
    await alive(page)
    await page.getByRole('searchbox').fill('etna')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en?q=etna&country=&light=&sort=&theme=&kind=')
    await expect(shown(page)).toHaveCount(1)
  })

  test('serve an image page: select, copy, share, and the viewer that was asked for before it was there', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() =>
      Object.assign(navigator, { share: async (data: object) => Object.assign(window, { shared: data }) }),
    )
    await openBare(page, `/fr/images/${first}`)
    await expect(page.getByRole('button', { name: t.Share.copy })).toBeHidden()
    await alive(page)
    await page.getByRole('link', { name: t.Zoom.open }).click()
    await page.locator(`article .button[data-select="${first}"]`).first().click()
    await expect(page.getByRole('link', { name: `${t.Select.link} (1)` })).toBeVisible()
    await page.getByRole('button', { name: t.Share.copy }).click()
    await expect(page.getByText(t.Share.copied)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/i/${first}`)
    await page.getByRole('button', { name: t.Share.share, exact: true }).click()
    expect(await page.evaluate(() => 'shared' in window)).toBe(true)
    await expect(
      page.getByRole('dialog', { name: t.Zoom.label.replace('{title}', wordsOf(first).fr.title) }),
    ).toBeVisible()
    await expect(page).toHaveURL(`/fr/images/${first}`)
  })

  test('serve the selection, and its zip', async ({ page }) => {
    await openBare(page, `/fr/selection?ids=${first}`)
    await expect(page.getByRole('button', { name: t.Selection.download })).toBeHidden()
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t.Selection.download }).click()
    expect((await download).suggestedFilename()).toBe('proxima-press.zip')
    await page.getByRole('button', { name: `${t.Selection.remove} ${wordsOf(first).fr.title}` }).click()
    await expect(page.locator('[data-picked] li')).toHaveCount(0)
  })
})

test.describe('what was asked for and is no longer wanted when its module comes', () => {
  const play = (page: Page) => page.getByRole('button', { name: t.WallTools.slideshow })

  test('is no slideshow, once something else is asked of the wall', async ({ page }) => {
    await late(page, 'found')
    await page.goto('/fr?q=etna')
    await alive(page)
    await play(page).click()
    await page.getByRole('searchbox').fill('')
    await page.waitForTimeout(delay)
    await page.getByRole('searchbox').fill('madrid')
    await expect(shown(page)).toHaveCount(1)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('is no slideshow of what was asked before, late as it is itself', async ({ page }) => {
    await late(page, 'slideshow')
    await page.goto('/fr', { waitUntil: 'networkidle' })
    await play(page).click()
    await page.getByRole('searchbox').fill('madrid')
    await expect(shown(page)).toHaveCount(1)
    await page.waitForTimeout(2 * delay)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('is neither a slideshow nor a viewer, once Escape was pressed', async ({ page }) => {
    await late(page, 'zoom')
    await page.goto(`/fr/images/${first}`)
    await alive(page)
    await page.getByRole('link', { name: t.Zoom.open }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: t.Zoom.open })).toBeVisible()
    await page.waitForTimeout(500)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.unroute('**/scripts/zoom*.js')
    await late(page, 'slideshow')
    await late(page, 'viewer')
    for (const [path, button] of [
      ['/fr', t.WallTools.slideshow],
      [`/fr/images/${first}`, t.Zoom.open],
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: button }).click()
      await page.keyboard.press('Escape')
      await page.waitForTimeout(2 * delay)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      // Asked for again, it comes.
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }
  })
})

test.describe('modules that cannot be had', () => {
  /** Lets the modules whose names begin so fail. */
  const without = (page: Page, ...names: string[]) =>
    Promise.all(names.map((name) => page.route(`**/scripts/${name}*.js`, (route) => route.abort())))

  test('leave no control on any page that would not work, and the plain links do', async ({ page }) => {
    await without(page, '')
    for (const path of ['/fr', `/fr/images/${first}`, '/fr/selection', '/fr/media']) {
      await page.goto(path)
      await expect(page.locator('main')).toBeVisible()
      // What opens by itself, as details do, needs no script.
      expect(await page.locator('button:visible, input:visible, select:visible').count(), path).toBe(0)
    }
    await page.goto('/fr')
    await expect(page.locator('[data-wall] figure')).toHaveCount(hungIds.length)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en')
    await page.goto(`/fr/images/${first}`)
    await page.getByRole('link', { name: t.Zoom.open }).click()
    await expect(page).toHaveURL(/\/variants\/.*\.jpg$/)
  })

  test('say so, or do the plain thing, where only what was asked for is missing', async ({ page }) => {
    await without(page, 'found', 'slideshow', 'viewer', 'download')
    await page.goto('/fr?q=etna')
    await expect(page.getByText(t.WallTools.failed)).toBeVisible()
    await page.getByRole('button', { name: t.WallTools.slideshow }).click()
    await expect(page.getByText(t.Slideshow.unloaded)).toBeVisible()
    await page.unroute('**/scripts/slideshow*.js')
    await page.getByRole('button', { name: t.WallTools.slideshow }).click()
    await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByText(t.Slideshow.unloaded)).toHaveCount(0)
    await expect(page.getByText(t.WallTools.failed)).toBeVisible()
    await page.goto(`/fr/selection?ids=${first}`)
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
    await page.getByRole('button', { name: t.Selection.download }).click()
    await expect(page.getByText(t.Selection.broken)).toBeVisible()
    await page.goto(`/fr/images/${first}`)
    await page.getByRole('button', { name: t.Zoom.open }).click()
    await expect(page).toHaveURL(/\/variants\/.*\.jpg$/)
  })

  test('lead to the largest variant where the viewer was asked for before it was known to be missing', async ({
    page,
  }) => {
    await page.route('**/scripts/zoom*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.abort()
    })
    await page.goto(`/fr/images/${first}`)
    await alive(page)
    await page.getByRole('link', { name: t.Zoom.open }).click()
    await expect(page).toHaveURL(/\/variants\/.*\.jpg$/)
  })
})

for (const error of ['TypeError', 'NotAllowedError', 'AbortError'])
  test(`where sharing ends in ${error}, its address is copied, unless the visitor closed the sheet`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript((name) => {
      const share = () => {
        if (name === 'TypeError') throw new TypeError('no')
        return Promise.reject(new DOMException('no', name))
      }
      Object.assign(navigator, { share })
    }, error)
    await page.goto(`/fr/images/${first}`)
    await alive(page)
    await page.evaluate(() => navigator.clipboard.writeText('nothing'))
    await page.getByRole('button', { name: t.Share.share, exact: true }).click()
    const isAborted = error === 'AbortError'
    if (isAborted) await page.waitForTimeout(300)
    await expect(page.getByText(t.Share.copied)).toHaveCount(isAborted ? 0 : 1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(isAborted ? 'nothing' : `/i/${first}`)
  })

test('going back, search, filter and number of picked are right', async ({ page }) => {
  const count = (n: number) => page.getByRole('link', { name: `${t.Select.link} (${n})` })
  const pressed = page.locator('[data-found] [aria-pressed="true"]:visible')
  await page.goto('/fr', { waitUntil: 'networkidle' })
  await page.getByRole('searchbox').fill('volcan')
  await page.getByRole('button', { name: filters(t) }).click()
  await page.getByRole('combobox', { name: t.WallTools.light }).selectOption('day')
  const saying = idsSaying(/\bvolcano?s?\b/i)
  const wanted = entries.filter(
    ([id, { themes, night }]) => !night && (themes.includes('volcanoes') || saying.includes(id)),
  ).length
  await expect(shown(page)).toHaveCount(wanted)
  await shown(page).nth(1).click()
  await expect(page).toHaveURL(/\/images\//)
  await page.locator('article .button[data-select]').first().click()
  await expect(count(1)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/fr?q=volcan&light=day')
  await expect(page.getByRole('searchbox')).toHaveValue('volcan')
  await expect(page.locator('[data-chosen] [data-key=light]')).toBeVisible()
  await expect(shown(page)).toHaveCount(wanted)
  await expect(count(1)).toBeVisible()
  await expect(pressed).toHaveCount(1)
  // A browser that kept the page shows it as it was left, and says so: what was picked since is not on it yet.
  await page.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-found] [data-select]')].slice(0, 2)
    localStorage.setItem('proxima-selection', JSON.stringify(ids.map(({ dataset }) => dataset.select)))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(count(2)).toBeVisible()
  await expect(pressed).toHaveCount(2)
  await expect(shown(page)).toHaveCount(wanted)
})

test('over plain http a text is copied, and the zip made, all the same', async ({ baseURL }, { project }) => {
  const { launchOptions } = project.use
  const args = [...(launchOptions?.args ?? []), '--host-resolver-rules=MAP plain.example 127.0.0.1']
  const browser = await chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ baseURL: baseURL!.replace('localhost', 'plain.example') })
  await page.goto(`/fr/selection?ids=${first},${second}`)
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, !crypto.subtle])).toEqual([
    false,
    false,
    true,
  ])
  await page.getByRole('button', { name: t.Selection.share }).click()
  await expect(page.getByText(t.Selection.copied)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t.Selection.download }).click()
  expect((await download).suggestedFilename()).toBe('proxima-press.zip')
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }))
  await page.getByRole('button', { name: t.Selection.share }).click()
  await expect(page.getByText(t.Site.selected)).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(`?ids=${first},${second}`)
  const address = await page.locator('#selection-address').textContent()
  await page.goto('/fr')
  await page.getByRole('searchbox').press('Control+V')
  await expect(page.getByRole('searchbox')).toHaveValue(address ?? '')
  await browser.close()
})
