import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownFiles, knownWords } from '@/lib/pipeline/search/known'
import { makeFolder } from '../../helpers/folder'

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

test('their files are kept, and made anew where the code is other than they were made with', () => {
  const path = join(makeFolder(), 'cache/known.json')
  const made = knownFiles(path)
  expect(made.texts.flatMap((text): string[] => JSON.parse(text))).toEqual(known)
  expect(made.texts.map((text): string => JSON.parse(text)[0])).toEqual(made.firsts)
  const kept = JSON.parse(readFileSync(path, 'utf8'))
  const other = { ...made, folder: 'other' }
  writeFileSync(path, JSON.stringify({ ...kept, known: other }))
  expect(knownFiles(path)).toEqual(other)
  writeFileSync(path, JSON.stringify(kept).slice(0, -1))
  expect(knownFiles(path)).toEqual(made)
  writeFileSync(path, JSON.stringify({ madeFrom: 'other code', known: other }))
  expect(knownFiles(path)).toEqual(made)
})
