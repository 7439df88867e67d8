import { expect, test } from 'vitest'
import { exponent, growthTable } from './fit'

test('fits the exponent of a growth', () => {
  const sizes = [1_000, 3_000, 10_000]
  expect(exponent(sizes, [7, 7, 7])).toBe(0)
  expect(exponent(sizes, [0, 0, 0])).toBe(0)
  // 2 µs an image
  expect(exponent(sizes, [0.002, 0.006, 0.02])).toBeCloseTo(1)
  expect(exponent(sizes, [1, 9, 100])).toBeCloseTo(2)
})

test('judges the largest size by its goal', () => {
  const lines = growthTable(
    [10, 100],
    [
      { name: 'warm', unit: 's', values: [1, 10], atMost: 15 },
      { name: 'build', unit: 's', values: [1, 200], atMost: 100 },
    ],
  ).split('\n')
  expect(lines[1]).toMatch(/^warm, s +1\.00 +10\.0 +1\.00 +≤ 15 +met$/)
  expect(lines[2]).toMatch(/missed$/)
})
