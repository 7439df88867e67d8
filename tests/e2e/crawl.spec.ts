import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { themes } from '../../lib/catalogue/schema'
import { looksLike } from '../../lib/i18n/plain'
import { siteUrl } from '../../lib/site/addresses'
import { kept } from '../helpers/asking'
import { ids, messages } from '../helpers/pages'
import { languagesOr } from '../helpers/thorough'

type Tree = { [key: string]: string | Tree }

// Its letters, cut off from its digits, look like words.
const checksum = /^[0-9a-f]{64}$/

/** Every message that says nothing but words, in one language. */
const texts = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)))

for (const locale of languagesOr('fr')) {
  const other = locale === 'fr' ? 'en' : 'fr'

  test(`a crawler from /${locale} meets no dead link, no stray ${other} and no message key`, async ({
    request,
  }) => {
    const own = new Set(texts(messages(locale)))
    const foreign = new Set(texts(messages(other)).filter((text) => !own.has(text)))
    const keys = new RegExp(`\\b(${Object.keys(messages(locale)).join('|')})\\.[a-z]\\w+`)
    const seen = new Set([`/${locale}`])
    for (const path of seen) {
      // Of a file, and of a page of the other language, it is enough that it is there.
      const isRead = new RegExp(`^/${locale}(/|\\?|$)`).test(path)
      const response = await request.fetch(path, { method: isRead ? 'GET' : 'HEAD', ...kept })
      expect(response.status(), path).toBe(200)
      if (!isRead || !response.headers()['content-type']?.includes('text/html')) continue
      const $ = load(await response.text())
      for (const href of $('a[href], link[href]')
        .map((_, a) => $(a).attr('href')!)
        .get()) {
        const local = href.startsWith(siteUrl) ? href.slice(siteUrl.length) || '/' : href
        if (local.startsWith('/') && !local.startsWith('//')) seen.add(local.split('#')[0])
      }
      $('script, style, pre, code').remove()
      const labels = $('[aria-label], [alt], [title]')
        .map((_, node) => [$(node).attr('aria-label'), $(node).attr('alt'), $(node).attr('title')])
        .get()
        .filter((text): text is string => Boolean(text))
      for (const label of labels)
        expect(foreign.has(label), `${path}: aria-label "${label}" is ${other}`).toBe(false)
      const strange = $('body *')
        .contents()
        .filter((_, node) => node.type === 'text' && $(node).closest('[lang]').attr('lang') === locale)
        .map((_, node) => $(node).text().trim())
        .get()
        .filter((text) => foreign.has(text) || (!checksum.test(text) && looksLike(text, other)))
      expect(strange, path).toEqual([])
      expect($('body').text().match(keys)?.[0], path).toBeUndefined()
    }
    // Every image and every theme, the wall, mission, press and its 4 orders, selection: 1 + 1 + 1 + 4 + 1.
    const least = ids.length + themes.length + 8
    expect([...seen].filter((path) => path.startsWith(`/${locale}`)).length).toBeGreaterThanOrEqual(least)
  })
}
