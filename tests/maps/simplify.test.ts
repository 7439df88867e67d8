import { expect, test } from 'vitest'
import { simplify } from '@/lib/maps/simplify'

// From (0, 0) to (10, 0): (5, 1) is 1 from that line, (8, 0.3) is 0.3.
// From (5, 1) to (10, 0): at x = 8 that line is at 1 - 3/5 = 0.4, less than 0.1 from (8, 0.3).
const line: [number, number][] = [
  [0, 0],
  [5, 1],
  [8, 0.3],
  [10, 0],
]

test('a point stays that is farther from the line than is allowed, and one nearer goes', () => {
  expect(simplify(line, 0.5)).toEqual([line[0], line[1], line[3]])
  expect(simplify(line, 1)).toEqual([line[0], line[3]])
  expect(simplify(line, 0.05)).toEqual(line)
})

test('a ring that ends where it begins keeps its far side', () => {
  const ring: [number, number][] = [
    [0, 0],
    [6, 0],
    [6, 8],
    [0, 0],
  ]
  // (6, 8) is √(6² + 8²) = 10 from the one point that both ends are.
  expect(simplify(ring, 7)).toEqual([
    [0, 0],
    [6, 8],
    [0, 0],
  ])
})

test('one point is a line already', () => {
  expect(simplify([[1, 2]], 5)).toEqual([[1, 2]])
})
