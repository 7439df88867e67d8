import { expect, test } from 'vitest'
import { statusOf } from '@/components/wall/statusOf'

const words = { none: 'none', one: 'one', many: '{count} images', failed: 'failed' }

test('an answer is counted in words, and a failed search says that it failed', () => {
  expect([0, 1, 2].map((count) => statusOf({ count, shown: [] }, words))).toEqual(['none', 'one', '2 images'])
  expect(statusOf('failed', words)).toBe('failed')
})

test('nothing is said while the answer is not known', () => {
  expect(statusOf(null, words)).toBe('')
})
