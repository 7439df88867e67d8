import { expect, test } from 'vitest'
import { languageOf } from '@/components/search/languageOf'
import { inEach, languageList, othersThan } from '@/lib/i18n/languages'

const [page] = languageList
const [other] = othersThan(page)
const hit = (own: string[], foreign: string[]) => ({
  words: inEach((language) => (language === page ? own : language === other ? foreign : [])),
  languages: [],
})

test('the page’s language is shown where everything was found in it, whatever others hold', () => {
  expect(languageOf({ ...hit(['a'], ['a', 'b']), languages: [page] }, page)).toBe(page)
})

test('another language is shown where it holds more of what was searched for', () => {
  expect(languageOf(hit(['a'], ['a', 'b']), page)).toBe(other)
  expect(languageOf(hit([], ['a']), page)).toBe(other)
})

test('the page’s language is shown where both hold as much', () => {
  expect(languageOf(hit(['a'], ['b']), page)).toBe(page)
})
