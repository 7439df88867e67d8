import { expect, test } from 'vitest'
import { momentOfBuild } from '@/lib/pipeline/moment'

test('a build takes the moment it is told in seconds, and else its own', () => {
  expect(momentOfBuild('1800000000').toISOString()).toBe('2027-01-15T08:00:00.000Z')
  for (const setting of ['', 'yesterday', '-1'])
    expect(momentOfBuild(setting).getTime()).toBeGreaterThan(Date.UTC(2026, 0))
})
