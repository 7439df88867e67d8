import { expect, test } from 'vitest'
import { countriesOf, countryOf } from '@/lib/intake/sources/country'

test('a country is read from its codes of two and of three letters', () => {
  expect(['it', ' ITA ', 'fra', 'GBR'].map(countryOf)).toEqual(['IT', 'IT', 'FR', 'GB'])
})

test('a code of former days is today’s country, if that is one only', () => {
  expect(['UK', 'ZAR', 'DDR', 'BUR', 'ROM', 'TP'].map(countryOf)).toEqual([
    'GB',
    'CD',
    'DE',
    'MM',
    'RO',
    'TL',
  ])
  // The Soviet Union, Czechoslovakia, Yugoslavia: of many, nobody says which.
  expect(['SUN', 'SU', 'CSK', 'YUG'].map(countryOf)).toEqual([null, null, null, null])
})

test('what is no country of ISO 3166-1 is none, and each is told once', () => {
  expect(countriesOf(['EU', 'ZZ', 'XA', 'Italy', '', null, 'IT', 'ITA'])).toEqual(['IT'])
})
