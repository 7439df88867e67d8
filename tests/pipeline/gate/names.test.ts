import { expect, test } from 'vitest'
import { isName } from '@/lib/pipeline/gate/names'

test.each([
  'Etna',
  'Fitz Roy',
  'Salar de Uyuni',
  'Isla del Carmen',
  'Bab-el-Mandeb',
  'Mauna Loa',
  'Los Angeles',
  'Mont Blanc',
  'Salt Lake City',
  'Hawaiʻi',
  'Apollo 11',
])('%s is a name', (title) => {
  expect(isName(title)).toBe(true)
})

test.each([
  'Mount Etna',
  'Lake Viedma',
  'Piura River',
  'The Bahamas',
  'Strait of Hormuz',
  'Le détroit d’Ormuz',
  'Lac Viedma',
  'L’Etna',
  'Les Alpes',
  'Etna la nuit',
  'Etna at night',
  'etna',
  'Etna!',
])('%s is none', (title) => {
  expect(isName(title)).toBe(false)
})
