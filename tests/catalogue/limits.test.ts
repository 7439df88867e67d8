import { expect, test } from 'vitest'
import { excess, limits, sides } from '@/lib/catalogue/limits'
import { recipe } from '@/lib/pipeline/variants/recipe'

const head = { size: limits.bytes, width: 15_000, height: 10_000, pages: 1 }

test('an original may be as large as the limits, and no larger', () => {
  expect(excess(head)).toBeUndefined()
  expect(excess({ ...head, size: limits.bytes + 1 })?.what).toMatch(/^is 500000001 bytes heavy/)
  expect(excess({ ...head, height: 10_001 })?.what).toMatch(/^is 15000×10001 px, over the 150000000 px/)
})

test('an original is one picture', () => {
  expect(excess({ ...head, pages: 2 })?.what).toMatch(/^holds 2 pages/)
})

test.each([
  [65_500, 1],
  [10, 16_383],
  [2560, 16_383],
  // 60000 px high at 9000 px wide are 17067 at 2560; at 9400 they are 16341.
  [9_400, 60_000],
])('%i×%i px are taken: every encoder has room', (width, height) => {
  expect(excess({ ...head, width, height, size: 1, pages: 1 })?.what ?? '').not.toMatch(/no side/)
})

test.each([
  [65_501, 1],
  [65_535, 100],
  [10, 16_384],
  [10, 20_000],
  [1_000, 20_000],
  [9_000, 60_000],
])('%i×%i px are refused: an encoder ends before', (width, height) => {
  const much = excess({ ...head, width, height, size: 1, pages: 1 })
  expect(much?.what).toMatch(width * height > limits.pixels ? /over the 150000000 px/ : /no side may be over/)
})

test('the widest variant is that of the recipe', () => {
  expect(sides.widest).toBe(Math.max(...recipe.widths))
})
