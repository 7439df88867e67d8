import { expect, test } from 'vitest'
import { figures } from '@/lib/pipeline/gate/figures'

test.each([
  ['1\u202f200 km', '1,200 km', ['1200']],
  ['3,5 millions', '3.5 million', ['3.5']],
  ['12\u00a0345,6 m', '12,345.6 m', ['12345.6']],
  ['le 3 décembre 2016', '3 December 2016', ['2016', '3']],
  ['de 1950 à 1960', '1950 to 1960', ['1950', '1960']],
])('reads %s and %s alike', (french, english, expected) => {
  expect(figures(french)).toEqual(expected)
  expect(figures(english)).toEqual(expected)
})

test('tells 1.5 from 15', () => {
  expect(figures('1,5')).not.toEqual(figures('15'))
})
