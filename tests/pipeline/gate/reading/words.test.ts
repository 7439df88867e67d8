import { expect, test } from 'vitest'
import { grammars } from '@/lib/pipeline/gate/reading/grammars'
import { draftOf } from '@/lib/pipeline/gate/reading/numbers'
import { readWords } from '@/lib/pipeline/gate/reading/words'

function saidIn(text: string, language: 'fr' | 'en') {
  const draft = draftOf(text, grammars[language])
  readWords(draft, grammars[language])
  const letters = [...draft.text].flatMap((letter) => draft.numbers[letter.charCodeAt(0) - 0xe000] ?? [])
  return letters.map(({ value, order }) => (order ? `${value}+` : value))
}

test.each([
  ['quatre-vingt-dix-sept', 97],
  ['quatre-vingts', 80],
  ['soixante et onze', 71],
  ['soixante-dix-sept', 77],
  ['vingt et un', 21],
  ['nonante-neuf', 99],
  ['cent vingt', 120],
  ['deux cents', 200],
  ['mille neuf cent quatorze', 1914],
  ['deux cent mille', 200_000],
  ['deux millions trois cent mille', 2_300_000],
  ['1,5 million', 1_500_000],
  ['deux et demi', 2.5],
  ['deux millions et demi', 2_500_000],
  ['trois quarts', 0.75],
  ['dix-neuvième', 19],
  ['vingt et unième', 21],
  ['deux douzaines', 24],
])('%s is %d', (text, value) => {
  expect(saidIn(text, 'fr')).toEqual([value])
})

test.each([
  ['ninety-seven', 97],
  ['two hundred and five', 205],
  ['nineteen hundred', 1900],
  ['one thousand nine hundred and fourteen', 1914],
  ['five hundred thousand', 500_000],
  ['a million', 1_000_000],
  ['1.5 billion', 1_500_000_000],
  ['two and a half', 2.5],
  ['two and a half million', 2_500_000],
  ['two-thirds', 2 / 3],
  ['twenty-first', 21],
  ['two dozen', 24],
])('%s is %d', (text, value) => {
  expect(saidIn(text, 'en')).toEqual([value])
})

test('numbers side by side stay apart', () => {
  expect(saidIn('deux trois', 'fr')).toEqual([2, 3])
  expect(saidIn('cinq à six, dix et douze', 'fr')).toEqual([5, 6, 10, 12])
  expect(saidIn('five and six, ten and twelve', 'en')).toEqual([5, 6, 10, 12])
})

test('an order is no number', () => {
  expect(saidIn('des centaines, quelques milliers, une centaine', 'fr')).toEqual(['100+', '1000+', 100])
  expect(saidIn('hundreds, a few thousand, some ten', 'en')).toEqual(['100+', '1000+', 10])
})
