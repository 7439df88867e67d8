import { expect, test } from 'vitest'
import type { Point } from '@/lib/maps/path'
import { placeMarks } from '@/lib/maps/placement'

test('twenty images in one place still find room, and a thousand say where to make some', () => {
  const crowd = (count: number) => ({
    places: Array<Point>(count).fill([200, 150]),
    clear: [],
    box: { width: 400, height: 300 },
    gap: 46,
  })
  const marks = placeMarks(crowd(20))
  expect(new Set(marks.map(String)).size).toBe(20)
  expect(() => placeMarks(crowd(1000))).toThrow('lib/maps/regions.ts')
})
