import { expect, test } from 'vitest'
import type { Fact } from '@/lib/pipeline/gate/reading/facts'
import { mayCount, read } from '@/lib/pipeline/gate/reading/read'

const told = ({ readings: [{ kind, value }] }: Fact) => `${kind} ${Math.round(value * 1000) / 1000}`

test('what a French text says in figures, in its order', () => {
  const text =
    'Le 3 décembre 2016, à 20 h 30, par 45° sud et −5 °C, 40 % des 3 357 m du XIXᵉ siècle et des années 1960'
  expect(read(text, 'fr').map(told)).toEqual([
    'date 1203',
    'number 2016',
    'clock 1230',
    'latitude -45',
    'measure -5',
    'ratio 0.4',
    'measure 3357',
    'century 19',
    'decade 1960',
  ])
})

test('the same in English', () => {
  const text =
    'On December 3, 2016, at 8.30 pm, at 45° S and 23 °F, 40% of the 11,014 ft of the 19th century and the 1960s'
  expect(read(text, 'en').map(told)).toEqual([
    'date 1203',
    'number 2016',
    'clock 1230',
    'latitude -45',
    'measure -5',
    'ratio 0.4',
    'measure 3357.067',
    'century 19',
    'decade 1960',
  ])
})

test('most texts say nothing, and are known by a look', () => {
  expect(mayCount('Le volcan domine la ville et la mer.', 'fr')).toBe(false)
  expect(mayCount('The volcano rises over the city and one of its bays.', 'en')).toBe(false)
  for (const text of ['À 3 km', 'Trois lacs', 'Louis XIV', 'Charles V', 'En mars', 'À midi', 'Le premier'])
    expect(mayCount(text, 'fr'), text).toBe(true)
})
