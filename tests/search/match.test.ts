import { expect, test } from 'vitest'
import { findWord } from '@/lib/search/match'
import { openMiniature } from '../helpers/miniature'

/** The dictionaries' words, each with the languages that have it: 1 is the first, 2 the second, 3 both. */
const known = ['chat3', 'cheval1', 'glacier3', 'island2', 'islande1', 'volcan1']

test('the word itself counts whole, its plural 0.7', async () => {
  const { reader } = await openMiniature({
    glacier: { en: [[0, 100]] },
    glaciers: { en: [[1, 100]] },
    glaciermeadows: { en: [[2, 100]] },
  })
  const { way, matches } = await findWord(reader, 'glacier')
  expect(way).toBe('word')
  expect(matches.en.get(0)).toEqual({ value: 100, word: 'glacier' })
  expect(matches.en.get(1)).toEqual({ value: 70, word: 'glaciers' })
  // Where the word is there, others that begin so are others.
  expect(matches.en.has(2)).toBe(false)
})

test('what a word begins is found where it is nowhere itself, less the longer it is, and named', async () => {
  const { reader } = await openMiniature({ glaciermeadows: { en: [[2, 100]] }, glacial: { en: [[3, 100]] } })
  const { way, as, matches } = await findWord(reader, 'glaci')
  expect([way, as]).toEqual(['begun', ['glacial', 'glaciermeadows']])
  // 0.3 + 0.4 × 5/14 letters
  expect(matches.en.get(2)?.value).toBeCloseTo(44.29)
})

test('a language without the word has no match', async () => {
  const { reader } = await openMiniature({ whale: { en: [[0, 9]] } })
  const { matches } = await findWord(reader, 'whale')
  expect([matches.en.size, matches.fr.size]).toEqual([1, 0])
})

test('an image that two words bring keeps the better match', async () => {
  const { reader } = await openMiniature({
    ice: { en: [[3, 20]] },
    ices: {
      en: [
        [1, 900],
        [3, 900],
      ],
    },
  })
  const { matches } = await findWord(reader, 'ice')
  // 900 × 0.7 against 20
  expect(matches.en.get(3)).toEqual({ value: 630, word: 'ices' })
})

test('a slip costs 0.2 of 0.7, and the word that is meant is named', async () => {
  const { reader } = await openMiniature({ etna: { fr: [[0, 100]] } })
  const { way, as, matches } = await findWord(reader, 'etan')
  expect([way, as]).toEqual(['near', ['etna']])
  expect(matches.fr.get(0)?.value).toBeCloseTo(50)
})

test('a slip for a plural is one for its singular', async () => {
  const { reader } = await openMiniature({ volcans: { fr: [[0, 100]] } })
  expect(await findWord(reader, 'volcqn')).toMatchObject({ way: 'near', as: ['volcans'] })
})

test('a word that a dictionary has is no slip: what is near is offered', async () => {
  const { reader } = await openMiniature({ chenal: { fr: [[0, 100]] } }, 4, known)
  for (const typed of ['cheval', 'chevaux']) {
    const { way, matches } = await findWord(reader, typed)
    expect([way, matches.fr.size]).toEqual(['nowhere', 0])
  }
  expect((await findWord(reader, 'cheval')).offers).toEqual(['chenal'])
  expect((await findWord(reader, 'chenxl')).way).toBe('near')
})

test('a word that a dictionary has is not what it begins', async () => {
  const { reader } = await openMiniature({ chatoyant: { fr: [[0, 100]] } }, 4, known)
  expect(await findWord(reader, 'chat')).toMatchObject({ way: 'nowhere', offers: ['chatoyant'] })
  expect(await findWord(reader, 'chato')).toMatchObject({ way: 'begun', as: ['chatoyant'] })
})

test('what is a stem of a dictionary’s word, and no word itself, is the beginning of one', async () => {
  const { reader } = await openMiniature({ madrid: { fr: [[0, 100]] } }, 4, ['madre1'])
  expect(await findWord(reader, 'madr')).toMatchObject({ way: 'begun', as: ['madrid'] })
  // Another form of it is that word.
  expect(await findWord(reader, 'madres')).toMatchObject({ way: 'nowhere' })
})

test('a word of one language has the stem of that language alone', async () => {
  // The English stem of « Islande » is that of island.
  const words = { island: { en: [[0, 100]] as [number, number][] } }
  const { reader } = await openMiniature(words, 4, known)
  expect(await findWord(reader, 'islande')).toMatchObject({ way: 'nowhere' })
  const { reader: unknowing } = await openMiniature(words)
  expect(await findWord(unknowing, 'islande')).toMatchObject({ way: 'near', as: ['island'] })
})

test('a word that only begins alike is near, and no answer', async () => {
  const { reader } = await openMiniature({ secheresse: { fr: [[1, 900]] } })
  expect(await findWord(reader, 'sechage')).toMatchObject({ way: 'nowhere', offers: ['secheresse'] })
})

test('forgives no slip in a number', async () => {
  const { reader, loads } = await openMiniature({ 14232: { en: [[0, 9]] } })
  expect((await findWord(reader, '14233')).way).toBe('nowhere')
  expect(loads.filter((path) => /beginnings|endings|known/.test(path))).toEqual([])
})

test('while a word grows, what it begins is found though a dictionary has it', async () => {
  const { reader } = await openMiniature({ chatoyant: { fr: [[0, 100]] } }, 4, known)
  expect(await findWord(reader, 'chat', true)).toMatchObject({ way: 'begun', as: ['chatoyant'] })
})
