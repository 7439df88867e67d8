import { expect, test } from 'vitest'
import { whileOf } from '@/lib/pipeline/gate/reading/measures'
import { read } from '@/lib/pipeline/gate/reading/read'

const told = (text: string, language: 'fr' | 'en') =>
  read(text, language).map(({ readings: [{ kind, value, unit }] }) => [
    unit?.dimension ?? kind,
    Math.round(value * 100) / 100,
  ])

test.each([
  ['1,5 million de km²', '1.5 million sq km', [['area', 1.5e12]]],
  ['120 km/h', '120 kilometres per hour', [['speed', 33.33]]],
  ['10 000 hectares', '10,000 ha', [['area', 1e8]]],
  [
    'de 10 à 12 km',
    '10–12 km',
    [
      ['length', 10_000],
      ['length', 12_000],
    ],
  ],
  ['−5 °C', '5 degrees Celsius below zero', [['temperature', -5]]],
  ['moins cinq degrés', 'minus five degrees', [['angle', -5]]],
  ['40 %', 'forty per cent', [['ratio', 0.4]]],
  ['38° 44′ N', '38°44′ N', [['latitude', 38.73]]],
  ['101,8° O', '101.8 degrees west', [['longitude', -101.8]]],
  ['six mois', 'six months', [['months', 6]]],
  ['2 millions d’euros', '€2 million', [['euro', 2e6]]],
])('%s and %s', (french, english, facts) => {
  expect(told(french, 'fr')).toEqual(facts)
  expect(told(english, 'en')).toEqual(facts)
})

test('feet and inches are one length', () => {
  // 6 ft 2 in are 6.1667 ft: 1.88 m.
  expect(told('6 ft 2 in', 'en')).toEqual([['length', 1.88]])
})

test('a while is so many seconds', () => {
  expect(whileOf(90)).toMatchObject({ kind: 'measure', value: 90 })
})
