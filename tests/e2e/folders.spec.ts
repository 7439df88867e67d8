import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { basePath } from '../../lib/site/addresses'
import { host, isFolders } from '../hosts'
import { ids, locales, messages, wordsOf } from '../helpers/pages'

// The export in folders, as a server sends it that is told nothing: `E2E_HOST=python`, after
// `npm run export -- --folders`; under a path where SITE_URL of both has one.
if (isFolders(host)) {
  for (const [language, locale] of [
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
  ] as const)
    test(`/ and /i/<id> lead ${language} to ${locale}, with what follows the address`, async ({
      browser,
      baseURL,
    }) => {
      const page = await (await browser.newContext({ locale: language, baseURL })).newPage()
      await page.goto(`${basePath}/?a=b#c`)
      await expect(page).toHaveURL(new RegExp(`${basePath}/${locale}/?\\?a=b#c$`))
      await page.goto(`${basePath}/i/${ids[0]}`)
      await expect(page).toHaveURL(new RegExp(`${basePath}/${locale}/images/${ids[0]}/?$`))
      await expect(page.locator('h1')).toHaveText(wordsOf(ids[0])[locale].title)
    })

  test('without a script, / links both languages, and an older address the page that it leads to', async ({
    browser,
    baseURL,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
    await page.goto(`${basePath}/`)
    for (const locale of locales) await expect(page.locator(`p[lang="${locale}"] a`)).toHaveCount(1)
    // By itself: a page without scripts is led on by its own head.
    await page.goto(`${basePath}/iiif/${ids[0]}/canvas`)
    await expect(page).toHaveURL(/manifest\.json$/)
  })

  test('every link, style, script and picture of a page is there', async ({ page, request }) => {
    const missing: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url())
    })
    for (const path of ['/fr', '/en/atlas', `/en/images/${ids[0]}`]) {
      await page.goto(basePath + path, { waitUntil: 'networkidle' })
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split(/[?#]/)[0]))
      for (const link of new Set(links)) if (!(await request.get(link)).ok()) missing.push(link)
    }
    expect(missing).toEqual([])
  })

  test('the wall finds by words, and an image opens in depth', async ({ page }) => {
    await page.goto(`${basePath}/fr`, { waitUntil: 'networkidle' })
    await page.getByRole('searchbox').fill('etna')
    await expect(page.getByRole('link', { name: /Etna/ }).first()).toBeVisible()
    await page.goto(`${basePath}/fr/images/${ids[0]}`, { waitUntil: 'networkidle' })
    await page
      .getByRole('button', { name: messages('fr').Zoom.open })
      .first()
      .click()
    await expect(page.locator('dialog canvas').first()).toBeVisible()
  })

  test('a file that a host would need is there, and no page but as a folder’s', () => {
    expect(readdirSync('out')).toEqual(expect.arrayContaining(['.nojekyll', 'index.html', '404.html', 'fr']))
    expect(readdirSync('out')).not.toContain('fr.html')
  })
}
