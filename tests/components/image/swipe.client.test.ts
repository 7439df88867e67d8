import { expect, test } from 'vitest'
import { wayOf } from '@/components/image/swipe.client'

test('a finger that moves to the left asks for the next image, to the right for the one before', () => {
  expect(wayOf(-80, 12)).toBe('next')
  expect(wayOf(80, -12)).toBe('prev')
})

test('a press, and a scroll that drifts, ask for neither', () => {
  expect(wayOf(-20, 0)).toBeNull()
  // 60 across and 40 down: less than twice as far across.
  expect(wayOf(-60, 40)).toBeNull()
})
