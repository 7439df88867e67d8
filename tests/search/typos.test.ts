import { expect, test } from 'vitest'
import { shared, slips, tolerance } from '@/lib/search/typos'

test('counts slips, the word whole or still being typed', () => {
  expect(slips('etan', 'etna')).toEqual({ whole: 1, start: 1 })
  expect(slips('galapgo', 'galapagos')).toEqual({ whole: 2, start: 1 })
  expect(slips('paris', 'paris')).toEqual({ whole: 0, start: 0 })
})

test('forgives nothing in short words and numbers', () => {
  expect(['lac', '14232', 'etna', 'galapagos'].map(tolerance)).toEqual([0, 0, 1, 2])
})

test('counts the letters that two words begin with alike, as far as the shorter goes', () => {
  // séchage and sécheresse, folded: s, e, c, h
  expect([shared('sechage', 'secheresse'), shared('lac', 'lacs'), shared('a', 'b')]).toEqual([4, 3, 0])
})
