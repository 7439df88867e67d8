import { expect, test } from 'vitest'
import { once } from '@/lib/pipeline/once'

test('makes a value when it is first asked for, and never again, nothing too', () => {
  let calls = 0
  const get = once(() => void calls++)
  expect(calls).toBe(0)
  expect([get(), get()]).toEqual([undefined, undefined])
  expect(calls).toBe(1)
})
