import { expect, test } from 'vitest'
import { isSameWord, singulars } from '@/lib/search/plurals'

test.each([
  ['canaux', 'canal'],
  ['lieux', 'lieu'],
  ['iles', 'ile'],
])('in French %s is the plural of %s', (plural, singular) => {
  expect(isSameWord(plural, singular, 'fr')).toBe(true)
})

test.each([
  ['volcanoes', 'volcano'],
  ['cities', 'city'],
  ['glaces', 'glace'],
])('in English %s is the plural of %s', (plural, singular) => {
  expect(isSameWord(plural, singular, 'en')).toBe(true)
})

test('a word of another stem is another word, however alike', () => {
  expect(isSameWord('portes', 'port', 'en')).toBe(false)
  expect(isSameWord('canaux', 'canal', 'en')).toBe(false)
})

test('nothing is the plural of a single letter', () => {
  expect(singulars('os', 'fr')).toEqual(['os'])
})
