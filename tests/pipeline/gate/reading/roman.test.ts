import { expect, test } from 'vitest'
import { readRoman } from '@/lib/pipeline/gate/reading/roman'

test.each([
  ['I', 1],
  ['IV', 4],
  ['xix', 19],
  ['XXXIX', 39],
  ['MCMXIV', 1914],
  ['MMXVII', 2017],
])('%s is %i', (numeral, value) => {
  expect(readRoman(numeral)).toBe(value)
})

test.each(['', 'IIII', 'VX', 'IC', 'DC', 'CD', 'MIX', 'Etna'])('"%s" is none', (letters) => {
  expect(readRoman(letters)).toBeUndefined()
})
