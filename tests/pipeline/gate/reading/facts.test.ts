import { expect, test } from 'vitest'
import { agree, isConversion, readingsOf, type Fact, type Reading } from '@/lib/pipeline/gate/reading/facts'
import { units, type UnitKey } from '@/lib/pipeline/gate/reading/units'

const measure = (written: number, key: UnitKey): Reading => {
  const unit = units[key]
  const offset = 'offset' in unit ? (unit.offset ?? 0) : 0
  return { kind: 'measure', value: written * unit.factor + offset, unit, written }
}
const fact = (...readings: Reading[]): Fact => ({ shown: '', at: 0, end: 0, readings })

test.each([
  // 3357 m are 11,013.8 ft.
  [3357, 'metre', 11_014, 'foot'],
  // 400 km are 248.5 miles: 250 to the last figure.
  [400, 'kilometre', 250, 'mile'],
  [12, 'kilometre', 7.5, 'mile'],
  // 26.67 °C are 80 °F.
  [27, 'celsius', 80, 'fahrenheit'],
  [10_000, 'squareKilometre', 3900, 'squareMile'],
  [5, 'kilometre', 3, 'mile'],
] as const)('%d %s are %d %s', (a, one, b, other) => {
  expect(isConversion(measure(a, one), measure(b, other))).toBe(true)
  expect(isConversion(measure(b, other), measure(a, one))).toBe(true)
})

test.each([
  [3357, 'metre', 10_014, 'foot'],
  [3357, 'metre', 3357, 'foot'],
  [12, 'kilometre', 8, 'mile'],
  [100, 'kilometre', 65, 'mile'],
  [30, 'celsius', 80, 'fahrenheit'],
  [2, 'kilometre', 1, 'mile'],
  [10, 'kilometre', 2470, 'acre'],
  [3, 'kilometre', 3000, 'metre'],
] as const)('%d %s are no conversion of %d %s', (a, one, b, other) => {
  expect(isConversion(measure(a, one), measure(b, other))).toBe(false)
})

test('within a system measures are exact', () => {
  expect(agree(fact(measure(3, 'kilometre')), fact(measure(3000, 'metre')))).toBe(true)
  expect(agree(fact(measure(3357, 'metre')), fact(measure(3375, 'metre')))).toBe(false)
})

test('a bare number meets one with a unit, and one with another unit does not', () => {
  const kilometres = { ...fact(measure(10, 'kilometre')), bare: 10 }
  const hours = { ...fact(measure(10, 'hour')), bare: 10 }
  expect(agree(fact({ kind: 'number', value: 10 }), kilometres)).toBe(true)
  expect(agree(hours, kilometres)).toBe(false)
})

test('a decade without its century meets one of any', () => {
  const decade = (value: number) => fact({ kind: 'decade', value })
  expect([agree(decade(60), decade(1960)), agree(decade(1860), decade(1960))]).toEqual([true, false])
})

test('in words a cardinal is no ordinal; digits may be either; a third is two things', () => {
  const kinds = (said: Parameters<typeof readingsOf>[0]) => readingsOf(said).map(({ kind }) => kind)
  expect(kinds({ value: 3, raw: 'trois', how: 'word' })).toEqual(['number'])
  expect(kinds({ value: 3, raw: '3', how: 'digits' })).toEqual(['number', 'ordinal'])
  expect(kinds({ value: 3, raw: 'third', how: 'word', ordinal: true, fraction: 1 / 3 })).toEqual([
    'ordinal',
    'ratio',
  ])
  expect(kinds({ value: 100, raw: 'centaines', how: 'word', order: true })).toEqual(['order'])
})
