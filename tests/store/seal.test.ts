import { expect, test } from 'vitest'
import { seal, unseal } from '@/lib/store/seal'

test('a seal opens under its own name alone, and only if every byte is there', () => {
  const sealed = seal('a', Buffer.from('picture'))
  expect(unseal('a', sealed)?.toString()).toBe('picture')
  expect([unseal('b', sealed), unseal('a', sealed.subarray(0, -1)), unseal('a', Buffer.alloc(3))]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
