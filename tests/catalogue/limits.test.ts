import { expect, test } from 'vitest'
import { excess, limits } from '@/lib/catalogue/limits'

const head = { size: limits.bytes, width: limits.pixels, height: 1, pages: 1 }

test('an original may be as large as the limits, and no larger', () => {
  expect(excess(head)).toBeUndefined()
  expect(excess({ ...head, size: limits.bytes + 1 })?.what).toMatch(/^is 500000001 bytes heavy/)
  expect(excess({ ...head, height: 2 })?.what).toMatch(/^is 150000000×2 px/)
})

test('an original is one picture', () => {
  expect(excess({ ...head, pages: 2 })?.what).toMatch(/^holds 2 pages/)
})
