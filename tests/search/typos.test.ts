import { expect, test } from 'vitest'
import { shared, slips, slipsFor, tolerance } from '@/lib/search/typos'

test('counts slips in the whole of a word', () => {
  expect(slips('etan', 'etna')).toBe(1)
  // a swap, and the s that is still to come
  expect(slips('galapgo', 'galapagos')).toBe(2)
  expect(slips('paris', 'paris')).toBe(0)
})

test('forgives nothing in short words and numbers', () => {
  expect(['lac', '14232', 'etna', 'galapgo', 'galapagos'].map(tolerance)).toEqual([0, 0, 1, 2, 2])
})

test('of four letters forgives only two that are swapped, and of two slips none in the first letter', () => {
  expect([slipsFor('etan', 'etna'), slipsFor('chat', 'chad')]).toEqual([1, Infinity])
  expect([slipsFor('xinai', 'sinai'), slipsFor('xariziozo', 'carrizozo')]).toEqual([1, Infinity])
})

test('never takes a slip in what a word merely begins with', () => {
  expect([slipsFor('coeur', 'courbe'), slipsFor('coeur', 'courants')]).toEqual([Infinity, Infinity])
})

test('counts the letters that two words begin with alike, as far as the shorter goes', () => {
  // séchage and sécheresse, folded: s, e, c, h
  expect([shared('sechage', 'secheresse'), shared('lac', 'lacs'), shared('a', 'b')]).toEqual([4, 3, 0])
})
