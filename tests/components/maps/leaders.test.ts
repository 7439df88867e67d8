import { expect, test } from 'vitest'
import { leaders } from '@/components/maps/leaders'

test('each place has a line to the mark of the same number', () => {
  const places: [number, number][] = [
    [1, 2],
    [5, 6],
  ]
  const marks: [number, number][] = [
    [3, 4],
    [7, 8],
  ]
  expect(leaders(places, marks)).toBe('M1 2L3 4M5 6L7 8')
})
