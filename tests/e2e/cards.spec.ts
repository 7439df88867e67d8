import { expect, test } from '@playwright/test'
import { factsOf } from '../../lib/i18n/languages'
import { siteUrl } from '../../lib/site/addresses'
import { cardReaders } from '../helpers/cards'
import { locales, markOf, wordsOf } from '../helpers/pages'

const sample = ['20161203-cupola-sunrise', '20170319-etna', 'iss051-e-39547']

for (const [name, read] of Object.entries(cardReaders))
  for (const locale of locales)
    test(`${name} shows the ${locale} words and card of an image, and says what is computed`, async ({
      request,
    }) => {
      for (const id of sample) {
        const path = `/${locale}/images/${id}`
        const html = await (await request.get(path)).text()
        const { title, caption, alt } = wordsOf(id)[locale]
        const mark = markOf(id, locale)
        const shown = await read(html, siteUrl + path)
        expect(shown).toMatchObject({
          title,
          description: mark + caption,
          picture: `${siteUrl}/cards/${id}.${locale}.jpg`,
        })
        expect([locale, factsOf(locale).openGraph]).toContain(shown.language)
        if ('alt' in shown) expect(shown.alt).toBe(mark + alt)
      }
    })
