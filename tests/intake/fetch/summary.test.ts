import { expect, test } from 'vitest'
import type { Fetched } from '@/lib/intake/fetch/photographs'
import { summary } from '@/lib/intake/fetch/summary'

const results = (...outcomes: Fetched['outcome'][]) =>
  outcomes.map((outcome) => ({ id: 'a', outcome, message: '' }))

test('a run counts what it did, and says what comes next only if something hangs', () => {
  expect(summary(results('fetched', 'kept', 'failed', 'failed'))).toBe(
    '4 photographs: 1 fetched, 1 hang already, 2 failed. Now run npm run check: it lists the alt texts to rewrite.',
  )
  expect(summary(results('kept'))).toBe('1 photographs: 0 fetched, 1 hang already, 0 failed.')
})

test('a dry run says what would be', () => {
  expect(summary(results('listed', 'listed', 'kept'))).toBe(
    '3 photographs: 2 would be fetched, 1 hang already, 0 cannot be.',
  )
})
