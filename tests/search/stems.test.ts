import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { beginning, openStemmers } from '@/lib/search/stems'

const stemmers = await openStemmers()

test('every inflection begins with the beginning of its stem', () => {
  for (const [typed, word] of [
    ['volcanique', 'volcans'],
    ['canal', 'canaux'],
    ['glacier', 'glaciers'],
  ]) {
    expect(stemmers.fr(typed)).toBe(stemmers.fr(word))
    expect(word.startsWith(beginning(stemmers.fr(typed)))).toBe(true)
  }
  expect(stemmers.en('erupting')).toBe(stemmers.en('eruption'))
})

test('a word with a digit is its own stem in every language', () => {
  for (const language of languageList) expect(stemmers[language]('14232s')).toBe('14232s')
})
