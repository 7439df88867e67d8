import { expect, test } from 'vitest'
import { knownWords } from '@/lib/pipeline/search/known'

const known = knownWords()
const has = (words: string[]) => words.filter((word) => known.includes(word))

test('common words of each language are known, folded, with the languages that have them', () => {
  const common = ['coeur1', 'chien1', 'heart2', 'orange3']
  expect(has(common)).toEqual(common)
})

test('so are the names of countries, however short', () => {
  const names = ['mali3', 'zambie1', 'zambia2']
  expect(has(names)).toEqual(names)
})

test('they are sorted, each once, and none is a short name that may be a slip', () => {
  const words = known.map((word) => word.replace(/\d+$/, ''))
  expect(known.filter((word, n) => n > 0 && !(known[n - 1] < word))).toEqual([])
  expect(new Set(words).size).toBe(words.length)
  expect(words.filter((word) => word === 'etan' || word.length < 4)).toEqual([])
})
