import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDigests } from '@/lib/hosting/serve/digests'
import { makeFolder } from '../../helpers/folder'

test('a digest is the SHA-256 of the bytes, in base64', async () => {
  const root = makeFolder({ abc: 'abc', empty: '' })
  const digestOf = openDigests()
  // FIPS 180-4's own example, ba7816bf…15ad; and that of nothing, e3b0c442…b855.
  expect(await digestOf(join(root, 'abc'))).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
  expect(await digestOf(join(root, 'empty'))).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
})

test('a file is read once while it is served', async () => {
  const root = makeFolder({ abc: 'abc' })
  const digestOf = openDigests()
  const [first, second] = [digestOf(join(root, 'abc')), digestOf(join(root, 'abc'))]
  expect(await first).toBe(await second)
  writeFileSync(join(root, 'abc'), 'abcd')
  expect(await digestOf(join(root, 'abc'))).toBe(await first)
  expect(await openDigests()(join(root, 'abc'))).not.toBe(await first)
})
