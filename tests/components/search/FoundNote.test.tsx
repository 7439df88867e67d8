import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FoundNote } from '@/components/search/FoundNote'
import { inEach, languageList, othersThan, type Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { tokens } from '@/lib/search/words'
import { etna } from '../../helpers/image'

const record: SearchRecord = {
  ...etna,
  date: etna.taken.date,
  subjects: inEach(() => []),
}

/** A note about a word of a text in one language, on a page in another or the same. */
function note(text: string, language: Language, locale: Language) {
  const words = inEach((each) => (each === language ? [tokens(text).at(-1)?.word ?? ''] : []))
  const hit = { image: 0, score: 1, words, languages: [language] }
  const others = Object.fromEntries(othersThan(locale).map((other) => [other, `in ${other}`]))
  return renderToStaticMarkup(<FoundNote record={record} hit={hit} locale={locale} others={others} />)
}

describe.each(languageList)('on a page in %s', (locale) => {
  test('a word of the title needs no note', () => {
    expect(note(record.words[locale].title, locale, locale)).toBe('')
  })

  test('a word of the caption is marked in a piece of it, with no word on the language', () => {
    const html = note(record.words[locale].caption, locale, locale)
    expect(html).toMatch(new RegExp(`<span lang="${locale}">.*<mark>`))
    expect(html).not.toContain('in ')
  })

  test.each(othersThan(locale))('a word found in the text in %s says so', (other) => {
    const html = note(record.words[other].caption, other, locale)
    expect(html).toContain(`in ${other}`)
    expect(html).toMatch(new RegExp(`<span lang="${other}">.*<mark>`))
  })
})
