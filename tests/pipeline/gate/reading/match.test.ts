import { expect, test } from 'vitest'
import { differ, misconversions } from '@/lib/pipeline/gate/reading/match'
import { read } from '@/lib/pipeline/gate/reading/read'

const left = (a: string, b: string) => {
  const found = differ(read(a, 'fr'), read(b, 'en'))
  return [found.left, found.right].map((facts) => facts.map(({ shown }) => shown))
}

test('facts are paired whatever their order, and what is over is told on its side', () => {
  expect(left('3 lacs, 4 îles', '4 islands, 3 lakes')).toEqual([[], []])
  expect(left('3 lacs, 4 îles', '4 islands, 5 lakes')).toEqual([['3'], ['5']])
})

test('one that may be two things leaves the other to whom it alone suits', () => {
  // 20 heures is 8 pm or a while; 5 heures the other.
  expect(left('20 heures, pendant 20 heures', '20 hours, at 8 pm')).toEqual([[], []])
})

test('what is said again counts once, and so does a conversion', () => {
  expect(left('En 2016, et encore en 2016', 'In 2016')).toEqual([[], []])
  expect(left('À 400 km', 'At 400 km; that is 250 miles up')).toEqual([[], []])
})

test('what is not certain is missed by nobody, unless there is another of its sort', () => {
  expect(left('Le premier lac', 'The lake')).toEqual([[], []])
  expect(left('Le premier lac', 'The second lake')).toEqual([['premier'], ['second']])
})

test('conversions are held to what stands beside them', () => {
  const wrong = (text: string) => misconversions(read(text, 'en')).length
  expect(wrong('3,357 m (10,014 ft)')).toBe(1)
  expect(wrong('3,357 m (11,014 ft)')).toBe(0)
  expect(wrong('12 km wide; the lake has 8 miles of shore')).toBe(0)
})
