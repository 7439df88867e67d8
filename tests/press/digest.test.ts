import { expect, test } from 'vitest'
import { reprDigest } from '@/lib/press/digest'
import { manifest } from '../helpers/pages'

test('a press file’s digest is the manifest’s SHA-256 in base 64 (RFC 9530)', () => {
  const [{ press }] = Object.values(manifest)
  const base64 = Buffer.from(press.sha256, 'hex').toString('base64')
  expect(reprDigest(press.file)).toBe(`sha-256=:${base64}:`)
})

test('a name that is no press file has none', () => {
  expect(reprDigest('SHA256SUMS')).toBeUndefined()
})
