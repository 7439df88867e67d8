import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions } from '@/lib/hosting/export/options'

test('errors if it is asked for what it does not know, or for a folder that nginx would not find', () => {
  expect(() => readOptions(['--rooot', '/a'])).toThrow(
    'does not understand "--rooot /a". Write npm run export -- --root',
  )
  expect(() => readOptions(['--root', 'www'])).toThrow('--root is "www"')
})

test('serves from out/ here, without twins, unless it is asked for more', () => {
  expect(readOptions([])).toEqual({ root: resolve('out'), precompressed: false, brotli: false })
  expect(readOptions(['--precompressed'])).toMatchObject({ precompressed: true, brotli: false })
  expect(readOptions(['--root', '/srv/www', '--brotli'])).toEqual({
    root: '/srv/www',
    precompressed: true,
    brotli: true,
  })
})
