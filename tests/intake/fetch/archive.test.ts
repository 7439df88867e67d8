import { expect, test } from 'vitest'
import { mannersOf } from '@/lib/intake/fetch/archive'

test('requests name the gallery and where it is published', () => {
  expect(mannersOf('https://proxima.example').userAgent).toBe(
    'proxima-gallery/1.0 (+https://proxima.example)',
  )
})

test('all tries together wait less than an archive may ask for once', () => {
  const { tries, pauseMs, longestWaitMs } = mannersOf('')
  // Pauses of 1, 2, 4 and 8 s between five tries: 15 s.
  const pauses = Array.from({ length: tries - 1 }, (_, done) => pauseMs * 2 ** done)
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(15_000)
  expect(15_000).toBeLessThan(longestWaitMs)
})
