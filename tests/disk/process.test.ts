import { expect, test } from 'vitest'
import { isAlive, nameOf } from '@/lib/disk/process'

test('a process is named by its number and the moment of its start, and lives under that name only', () => {
  const name = nameOf(process.pid)
  expect(name).toMatch(new RegExp(`^${process.pid}(\\.[0-9a-f]{8}-\\d+)?$`))
  expect([isAlive(name), isAlive(`${process.pid}.00000000-1`)]).toEqual([true, false])
})

test('a process that never was does not live', () => {
  // Linux counts to 2^22 at most.
  expect(isAlive('2147483647')).toBe(false)
})
