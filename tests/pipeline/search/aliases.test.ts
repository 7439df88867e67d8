import { expect, test } from 'vitest'
import { countryAliases, synonyms } from '@/lib/pipeline/search/aliases'

test('a country is also called what its readers call it', () => {
  expect(countryAliases('US')).toContain('USA')
  expect(countryAliases('FR')).toEqual([])
})

test('no alias is of two words, of which each would answer alone', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((a) => letters.flatMap((b) => countryAliases(a + b)))
  expect(all.length).toBeGreaterThan(10)
  expect(all.filter((alias) => !/^\p{L}+$/u.test(alias))).toEqual([])
})

test('the names of one place are each other’s, once each', () => {
  expect(synonyms('kyiv')).toEqual(['kyiv', 'kiev'])
  expect(synonyms('kiev')).toEqual(['kyiv', 'kiev'])
  expect(synonyms('etna')).toEqual(['etna'])
})
