import { expect, test } from 'vitest'
import { compounds, fold, tokens } from '@/lib/search/words'
import { beginning, stem } from '@/lib/search/stems'
import { slips, tolerance } from '@/lib/search/typos'

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

test('every inflection begins with the beginning of its stem', () => {
  for (const [typed, word] of [
    ['volcanique', 'volcans'],
    ['canal', 'canaux'],
    ['glacier', 'glaciers'],
  ]) {
    expect(stem(typed, 'fr')).toBe(stem(word, 'fr'))
    expect(word.startsWith(beginning(stem(typed, 'fr')))).toBe(true)
  }
  expect(stem('erupting', 'en')).toBe(stem('eruption', 'en'))
})

test('counts slips, the word whole or still being typed', () => {
  expect(slips('etan', 'etna')).toEqual({ whole: 1, start: 1 })
  expect(slips('galapgo', 'galapagos')).toEqual({ whole: 2, start: 1 })
  expect(slips('paris', 'paris')).toEqual({ whole: 0, start: 0 })
})

test('forgives nothing in short words and numbers', () => {
  expect(['lac', '14232', 'etna', 'galapagos'].map(tolerance)).toEqual([0, 0, 1, 2])
})
