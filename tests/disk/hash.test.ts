import { expect, test } from 'vitest'
import { digest, sha256Of } from '@/lib/disk/hash'

test('the SHA-256 of three bytes is the one that FIPS 180-2 gives for them', () => {
  expect(sha256Of(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

test('a digest has 12 digits and knows where one part ends', () => {
  expect(digest('a', 'b')).toMatch(/^[0-9a-f]{12}$/)
  expect(digest('a', 'b')).not.toBe(digest('ab'))
})
