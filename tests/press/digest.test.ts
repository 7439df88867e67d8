import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { reprDigest } from '@/lib/press/digest'
import { manifest } from '../helpers/pages'

test('a press file’s digest is the manifest’s SHA-256 in base 64 (RFC 9530)', () => {
  const [{ press }] = Object.values(manifest)
  const digests = languageList.map((language) => {
    const { file, sha256 } = press[language]
    expect(reprDigest(file)).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
    return sha256
  })
  expect(new Set(digests).size).toBe(languageList.length)
})

test('a name that is no press file has none', () => {
  expect(reprDigest('SHA256SUMS')).toBeUndefined()
})
