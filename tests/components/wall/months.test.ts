import { expect, test } from 'vitest'
import { monthsOf } from '@/components/wall/months'

test('images in date order are parted where a month ends', () => {
  const images = ['2016-12-30', '2016-12-31', '2017-01-01', '2017-12-01'].map((date) => ({ taken: { date } }))
  expect(monthsOf(images).map((month) => month.length)).toEqual([2, 1, 1])
  expect(monthsOf([])).toEqual([])
})
