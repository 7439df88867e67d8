import { expect, test } from 'vitest'
import { matchTypos, matchWord } from '@/lib/search/match'
import { openMiniature } from '../helpers/miniature'

test('the word itself counts whole, an inflection 0.7, a longer word less the longer it is', async () => {
  const { reader } = await openMiniature({
    glacier: { en: [[0, 100]] },
    glaciers: { en: [[1, 100]] },
    glaciermeadows: { en: [[2, 100]] },
  })
  const { en } = await matchWord(reader, 'glacier')
  expect(en.get(0)).toEqual({ value: 100, word: 'glacier' })
  expect(en.get(1)).toEqual({ value: 70, word: 'glaciers' })
  // 0.3 + 0.4 × 7/14 letters
  expect(en.get(2)?.value).toBeCloseTo(50)
})

test('an image that two words bring keeps the better match', async () => {
  const { reader } = await openMiniature({
    ice: { en: [[3, 20]] },
    icefield: {
      en: [
        [1, 900],
        [3, 900],
      ],
    },
  })
  const { en } = await matchWord(reader, 'ice')
  // 900 × (0.3 + 0.4 × 3/8) = 405 against 20
  expect(en.get(3)).toEqual({ value: 405, word: 'icefield' })
})

test('a language without the word has no match', async () => {
  const { reader } = await openMiniature({ whale: { en: [[0, 9]] } })
  const matches = await matchWord(reader, 'whale')
  expect([matches.en.size, matches.fr.size]).toEqual([1, 0])
})

test('a slip costs 0.2 of 0.7, and a word that only begins alike weighs no more than 60', async () => {
  const { reader } = await openMiniature({ etna: { fr: [[0, 100]] }, secheresse: { fr: [[1, 900]] } })
  expect((await matchTypos(reader, 'etan')).fr.get(0)?.value).toBeCloseTo(50)
  // 0.1 × 60, though it weighs 900
  expect((await matchTypos(reader, 'sechage')).fr.get(1)?.value).toBeCloseTo(6)
})

test('forgives no slip in a number', async () => {
  const { reader, loads } = await openMiniature({ 14232: { en: [[0, 9]] } })
  expect((await matchTypos(reader, '14233')).en.size).toBe(0)
  expect(loads).toEqual(['root.json'])
})
