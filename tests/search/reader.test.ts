import { expect, test } from 'vitest'
import { backwards } from '@/lib/search/reader'
import { openMiniature } from '../helpers/miniature'

const open = () =>
  openMiniature({ etna: { fr: [[0, 9]] }, ethiopia: { en: [[1, 9]] }, vesuvius: { en: [[2, 9]] } })

test('fetches the blocks that a beginning may stand in, and each once', async () => {
  const { reader, loads } = await open()
  expect((await reader.entries('et')).map(([word]) => word)).toEqual(['ethiopia', 'etna'])
  expect(await reader.entry('etna')).toEqual(['etna', [0, 9], []])
  expect(loads).toEqual(['root.json', 'index/words/0.json', 'index/words/1.json'])
})

test('a word that stands in no block has no entry', async () => {
  const { reader } = await open()
  expect(await reader.entry('etn')).toBeUndefined()
  expect(await reader.entries('a')).toEqual([])
})

test('nearby are the words that begin or end with the same two letters', async () => {
  const { reader } = await open()
  expect(await reader.nearby('ettus')).toEqual(['ethiopia', 'etna', 'vesuvius'])
})

test('never fetches more than four blocks for one range', async () => {
  const { reader, loads } = await openMiniature(
    Object.fromEntries(['aa', 'ab', 'ac', 'ad', 'ae'].map((word) => [word, {}])),
  )
  expect(await reader.entries('a')).toHaveLength(4)
  expect(loads.filter((path) => path.startsWith('index/words/'))).toHaveLength(4)
})

test('records come in the order asked for, whatever files they lie in', async () => {
  const { reader, loads } = await openMiniature({}, 8)
  expect((await reader.records([7, 0, 6, 2])).map(({ id }) => id)).toEqual(['7', '0', '6', '2'])
  // two records to a file, and two files to a folder: 6 and 7 lie together
  expect(loads.filter((path) => path.includes('records'))).toEqual([
    'records1/records/3.json',
    'records0/records/0.json',
    'records0/records/1.json',
  ])
})

test('turns a word round by letters, not by halves of them', () => {
  expect(backwards('a𝒶b')).toBe('b𝒶a')
})

test('the dictionaries’ words come with the languages that have them', async () => {
  const { reader } = await openMiniature({}, 4, ['ice2', 'ile1', 'plage3'])
  expect(await reader.known('i')).toEqual([
    { word: 'ice', languages: ['en'] },
    { word: 'ile', languages: ['fr'] },
  ])
  expect((await reader.known('plage'))[0].languages).toEqual(['fr', 'en'])
})
