import { describe, expect, test } from 'vitest'
import { findingOf } from '@/components/search/finding'
import { inEach, languageList, othersThan, type Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { tokens } from '@/lib/search/words'
import { etna } from '../../helpers/image'

const record: SearchRecord = {
  ...etna,
  date: etna.taken.date,
  subjects: inEach(() => []),
  abouts: inEach(() => []),
}

/** Where the last word of a text in one language was found, as a page in another or the same says it. */
function finding(text: string, language: Language, page: Language) {
  const words = inEach((each) => (each === language ? [tokens(text).at(-1)?.word ?? ''] : []))
  return findingOf(record, { image: 0, score: 1, words, languages: [language] }, page)
}

describe.each(languageList)('on a page in %s', (page) => {
  test('a word of the title needs no note', () => {
    expect(finding(record.words[page].title, page, page)).toBeNull()
  })

  test('a word of the caption is marked in a piece of it', () => {
    const found = finding(record.words[page].caption, page, page)
    expect(found?.language).toBe(page)
    expect(found?.parts.filter((part) => part.found)).toHaveLength(1)
  })

  test.each(othersThan(page))(
    'a word of the text in %s is shown in that language, be it its title',
    (other) => {
      expect(finding(record.words[other].caption, other, page)?.language).toBe(other)
      expect(finding(record.words[other].title, other, page)?.parts.some(({ found }) => found)).toBe(true)
    },
  )
})
