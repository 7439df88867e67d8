import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { kept } from '../helpers/asking'
import { host } from '../hosts'
import { entries, hungIds, ids, kinds, leadId, locales, messages, pages, wordsOf } from '../helpers/pages'

test.describe('the root leads to the visitor’s language', () => {
  const asked: [header: string | undefined, locale: string][] = [
    ['fr;q=0.8, en;q=0.9', 'en'],
    ['fr-CA, en;q=0.5', 'fr'],
    ['en-US,en;q=0.9', 'en'],
    ['de, en;q=0.3, fr;q=0.2', 'en'],
    ['de', 'fr'],
    ['*', 'fr'],
    [undefined, 'fr'],
  ]
  for (const [header, locale] of asked) {
    test(`${header} → ${locale}`, async ({ baseURL }) => {
      const response = await fetch(baseURL + '/', {
        redirect: 'manual',
        headers: header ? { 'Accept-Language': header } : {},
      })
      // Where nobody reads what the browser asks for, a page offers both, and its script chooses:
      // tests/e2e/hosts.spec.ts.
      if (!host.negotiates) {
        expect(response.status).toBe(200)
        expect(await response.text()).toContain(`<a href="/${locale}"`)
        return
      }
      expect(response.status).toBe(307)
      expect(new URL(response.headers.get('location')!, baseURL).pathname).toBe(`/${locale}`)
      expect(response.headers.get('vary')).toContain('Accept-Language')
      expect(response.headers.get('cache-control')).toContain('no-store')
      expect(response.headers.get('set-cookie')).toBeNull()
    })
  }
})

for (const locale of locales) {
  test(`every ${locale} page answers 200`, async ({ request }) => {
    for (const path of pages(locale)) expect((await request.get(path)).status(), path).toBe(200)
  })

  test(`every ${locale} image page holds both captions, the other under its own lang`, async ({
    request,
  }) => {
    const other = locale === 'fr' ? 'en' : 'fr'
    for (const id of ids) {
      const $ = load(await (await request.get(`/${locale}/images/${id}`, kept)).text())
      const words = wordsOf(id)
      const texts = (language: string) =>
        $(`article [lang="${language}"]`)
          .map((_, node) => $(node).text())
          .get()
      expect($('html').attr('lang'), id).toBe(locale)
      expect(texts(locale), id).toContain(words[locale].caption)
      expect(texts(other), id).toContain(words[other].caption)
      expect($('h1').text(), id).toBe(words[locale].title)
      expect($('article img').first().attr('alt'), id).toBe(words[locale].alt)
    }
  })

  test(`an unknown address under /${locale} is a 404 in that language`, async ({ page }) => {
    for (const path of ['/images/nobody', '/themes/nobody', '/pages/2', '/nowhere/at/all']) {
      const response = await page.goto(`/${locale}${path}`)
      expect(response!.status(), path).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('h1')).toHaveText(messages(locale).NotFound.title)
    }
  })

  test(`the ${locale} wall shows every image in date order`, async ({ page }) => {
    await page.goto(`/${locale}`)
    const links = await page
      .locator('[data-wall] figure a')
      .evaluateAll((list) => list.map((a) => a.getAttribute('href')))
    expect(links).toEqual(hungIds.map((id) => `/${locale}/images/${id}`))
    // The one that opens the page hangs above them, and once.
    await expect(page.locator(`main a[href="/${locale}/images/${leadId}"]`)).toHaveCount(1)
    const dates = await page
      .locator('li figure time')
      .evaluateAll((list) => list.map((time) => time.getAttribute('datetime')))
    expect(dates).toEqual([...dates].sort())
  })

  test(`every kind of ${locale} page switches to the same page of the other language`, async ({
    request,
  }) => {
    const other = locale === 'fr' ? 'en' : 'fr'
    // On a 404 the switch leads to the other language's 404.
    for (const path of kinds(locale).filter((path) => !path.endsWith('nowhere'))) {
      const link = load(await (await request.get(path, kept)).text())('header a[hreflang]')
      expect([link.length, link.attr('lang')], path).toEqual([1, other])
      expect(link.attr('href'), path).toBe(path.replace(`/${locale}`, `/${other}`))
    }
  })
}

test('an address that names no language is a 404 in both', async ({ page }) => {
  expect((await page.goto('/nowhere'))!.status()).toBe(404)
  await expect(page.locator('section[lang="fr"] h1')).toHaveText(messages('fr').NotFound.title)
  await expect(page.locator('section[lang="en"] h1')).toHaveText(messages('en').NotFound.title)
})

test('every reconstruction says so on its page and on the wall, in both languages', async ({ page }) => {
  const reconstructions = entries.filter(([, { kind }]) => kind === 'reconstruction')
  for (const locale of locales) {
    const word = messages(locale).KindMark.reconstruction
    await page.goto(`/${locale}`)
    expect(await page.locator('main figure', { hasText: word }).count()).toBe(reconstructions.length)
    await page.goto(`/${locale}/images/${reconstructions[0][0]}`)
    await expect(page.locator('article header')).toContainText(word)
    await expect(page.locator('article')).toContainText(messages(locale).KindMark.aboutReconstruction)
  }
})

test('a region is never given as a point, and what is unknown is left out', async ({ page }) => {
  await page.goto('/en/images/iss050-e-52312')
  await expect(page.locator('dl')).toContainText([/./, /region only/])
  await page.goto('/en/images/20170118-aurora')
  await expect(page.locator('article')).not.toContainText('Coordinates')
})

test('the press file is the page’s, and offered under the image’s name', async ({ page }) => {
  await page.goto('/en/images/20170319-etna')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the press file' }).click()
  expect((await download).suggestedFilename()).toBe('proxima-20170319-etna.en.jpg')
})
