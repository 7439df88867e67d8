import { expect, test, type Page } from '@playwright/test'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { kinds, locales, messages, wordsOf } from '../helpers/pages'
import { some } from '../helpers/thorough'

// Written out: no script but the site's own, none within a page, and none made from text.
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'sha256-9xTiqzfwFaL2SGb1rmr8gysEwVVjIvqWAgmZgqFqpEE='; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** Everything a browser's console complains of while `visit` lasts. */
async function complaints(page: Page, visit: () => Promise<unknown>) {
  const told: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${effectiveDirective} blocks ${blockedURI}`),
    ),
  )
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) told.push(message.text())
  })
  // A browser that is hurried from page to page gives up the view transition between them, and says so.
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith('Transition was ')) told.push(message)
  })
  await visit()
  return told
}

// The header is the same in every language: pages are read in one, and worked in another.
for (const locale of some(locales, 1)) {
  test(`no kind of ${locale} page breaks the one policy of all`, async ({ page }) => {
    const told = await complaints(page, async () => {
      for (const path of [...kinds(locale), '/nowhere']) {
        const response = await page.goto(path, { waitUntil: 'networkidle' })
        // What the header says is all: a page that wrote one of its own would be harder to read.
        await expect(page.locator('meta[http-equiv]'), path).toHaveCount(0)
        expect(response!.headers(), path).toMatchObject({
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'cross-origin-opener-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()'),
        })
      }
    })
    expect(told).toEqual([])
  })
}

for (const locale of some(locales.toReversed(), 1)) {
  test(`nothing that a visitor of the ${locale} gallery does breaks a page's policy`, async ({ page }) => {
    const words = messages(locale)
    const told = await complaints(page, async () => {
      await page.goto(`/${locale}`, { waitUntil: 'networkidle' })
      await page.getByRole('searchbox').fill('etna')
      await expect(page).toHaveURL(/q=etna/)
      await page.goto(`/${locale}`, { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: words.WallTools.slideshow }).click()
      await expect(page.locator('dialog img.pswp__img').first()).toBeVisible()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog')).toHaveCount(0)
      const select = page.locator('[data-select="20161203-cupola-sunrise"]').first()
      await select.press('Enter')
      await expect(select).toHaveAttribute('aria-pressed', 'true')
      await page.locator('a[href$="/images/20161203-cupola-sunrise"]').first().click()
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: words.Zoom.open }).first().click()
      await expect(page.locator('dialog canvas').first()).toBeVisible()
      await page.keyboard.press('+')
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog canvas')).toHaveCount(0)
      // The arrow keys step while nothing that can be pressed has the focus.
      await page.locator('h1').click()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL((url) => !url.pathname.endsWith('/20161203-cupola-sunrise'))
      await page.waitForLoadState('networkidle')
      await page.goto(`/${locale}/selection`, { waitUntil: 'networkidle' })
      await expect(page.locator('main li')).toHaveCount(1)
      await page.goto(`/${locale}/atlas`, { waitUntil: 'networkidle' })
    })
    expect(told).toEqual([])
  })
}

test('a breach of the policy would be heard', async ({ page }) => {
  const told = await complaints(page, async () => {
    await page.goto('/fr', { waitUntil: 'networkidle' })
    await page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.breach = 1' }),
      ),
    )
    await page.waitForTimeout(200)
  })
  expect(told.join('\n')).toContain('script-src-elem blocks inline')
})

test('no text is made a script', async ({ page }) => {
  await page.goto('/fr', { waitUntil: 'networkidle' })
  // What is evaluated from outside may do so; what the page does later may not.
  const made = await page.evaluate(
    () =>
      new Promise((done) =>
        setTimeout(() => {
          try {
            done(new Function('return "made"')())
          } catch (error) {
            done((error as Error).name)
          }
        }),
      ),
  )
  expect(made).toBe('EvalError')
})

test('a script that somebody injects does not run', async ({ page }) => {
  await page.route('/fr', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace(
        '</main>',
        '<script>window.injected = 1</script><img src="/nothing" onerror="window.injected = 2" alt=""></main>',
      ),
    })
  })
  await page.goto('/fr', { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})

test('another site may frame an embed, and no other page', async ({ page, baseURL }) => {
  const frames = `<iframe name="embed" src="${baseURL}/en/embed/20170319-etna"></iframe><iframe name="page" src="${baseURL}/en/images/20170319-etna"></iframe>`
  const stranger = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end(frames),
  ).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`, {
    waitUntil: 'networkidle',
  })
  await expect(page.frame('embed')!.locator('figcaption')).toBeVisible()
  await expect(page.frame('page')!.getByText(wordsOf('20170319-etna').en.title)).toHaveCount(0)
  stranger.close()
})
