import { expect, test } from 'vitest'
import { grammars } from '@/lib/pipeline/gate/reading/grammars'
import { draftOf, keep, numbersIn, shown } from '@/lib/pipeline/gate/reading/numbers'

const valuesOf = (text: string, language: 'fr' | 'en') =>
  draftOf(text, grammars[language]).numbers.map(({ value }) => value)

test.each([
  ['1\u202f200 km', '1,200 km', [1200]],
  ['1 200 000', '1,200,000', [1_200_000]],
  ['3,5 millions', '3.5 million', [3.5]],
  ['12\u00a0345,6 m', '12,345.6 m', [12345.6]],
  ['le 3 décembre 2016', '3 December 2016', [3, 2016]],
  ['−5 °C, de 1950 à 1960', '−5 °C, from 1950–1960', [-5, 1950, 1960]],
  ['1914-18', '1914–18', [1914, 1918]],
  ['½, 2½', '½, 2½', [0.5, 2.5]],
  ['Louis XIV, Apollo XI', 'Louis XIV, Apollo XI', [14, 11]],
  ['le 1er, le XIXᵉ', 'the 1st, the XIXth', [1, 19]],
])('reads %s and %s alike', (french, english, values) => {
  expect(valuesOf(french, 'fr')).toEqual(values)
  expect(valuesOf(english, 'en')).toEqual(values)
})

test('a comma before three digits groups in English, and is a decimal one in French', () => {
  expect([valuesOf('1,200', 'en'), valuesOf('1,200', 'fr')]).toEqual([[1200], [1.2]])
})

test.each(['Vers le sud', 'DC, CD', 'Il dit', 'L’I', 'Where it was'])('%s has no number', (text) => {
  expect([valuesOf(text, 'fr'), valuesOf(text, 'en')]).toEqual([[], []])
  expect(valuesOf('What I saw', 'en')).toEqual([])
})

test('a letter stands for a number, and its text comes back', () => {
  const draft = draftOf('Etna, 3\u202f357 m', grammars.fr)
  expect(shown(draft, draft.text)).toBe('etna, 3\u202f357 m')
  const letter = keep(draft, { value: 7, raw: 'sept', how: 'word' })
  expect(numbersIn(draft, `x${letter}`).map(({ value }) => value)).toEqual([7])
})
