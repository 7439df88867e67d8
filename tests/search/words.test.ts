import { expect, test } from 'vitest'
import { compounds, fold, isTelling, tokens } from '@/lib/search/words'

const words = (text: string) => tokens(text).map(({ word }) => word)

test('folds case, accents and ligatures of either encoding', () => {
  expect(fold('Œuvre GELÉE à Hawaï')).toBe('oeuvre gelee a hawai')
  expect(fold('é'.normalize('NFD'))).toBe('e')
})

test('leaves out French elisions and the English possessive, and joins other apostrophes', () => {
  expect(words("L’Etna qu’il d'Aqaba jusqu’ici")).toEqual(['etna', 'il', 'aqaba', 'ici'])
  expect(words('presqu’île aujourd’hui')).toEqual(['presquile', 'aujourdhui'])
  expect(words('Olrog’s gull, Hawaiʻi')).toEqual(['olrog', 'gull', 'hawaii'])
})

test('tells where each word stands in the text', () => {
  expect(tokens('À l’Etna')).toEqual([
    { word: 'a', start: 0, end: 1 },
    { word: 'etna', start: 4, end: 8 },
  ])
})

test('joins compounds', () => {
  expect(compounds('Bab-el-Mandeb, Cochrane–Pueyrredón, iss050-e-14232')).toEqual([
    'babelmandeb',
    'cochranepueyrredon',
    'iss050e14232',
  ])
})

test('one letter, and what is a stop word in any language, tells no subject', () => {
  expect(['a', 'dans', 'towards', 'from', 'etna'].filter(isTelling)).toEqual(['towards', 'etna'])
})
