import { expect, test } from 'vitest'
import { readCompactDay, readDay, realDay, realPosition } from '@/lib/intake/sources/values'

test('a day is read as written, in the forms of EXIF, XMP and IIM', () => {
  expect([
    readDay('2017:03:19 23:59:59'),
    readDay('2017-03-19T00:10:00+14:00'),
    readCompactDay('20170319'),
  ]).toEqual(Array(3).fill('2017-03-19'))
})

test('blanks, zeros, days that do not exist and days before photographs are none', () => {
  expect(['    :  :  ', '0000:00:00', undefined].map(readDay)).toEqual([null, null, null])
  expect(['2017-02-30', '2016-02-30', '1825-12-31'].map(realDay)).toEqual([null, null, null])
  expect(realDay('2016-02-29')).toBe('2016-02-29')
})

test('a position has six decimals, and zero on both axes is none', () => {
  // 15.123456789 rounds up in its sixth decimal.
  expect(realPosition(-37.75, 15.123456789)).toEqual({ lat: -37.75, lon: 15.123457 })
  expect([realPosition(0, 0), realPosition(90.1, 0), realPosition(1, null)]).toEqual([null, null, null])
  expect(realPosition(0, 10)).toEqual({ lat: 0, lon: 10 })
})
