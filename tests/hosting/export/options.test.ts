import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions } from '@/lib/hosting/export/options'

test('errors if it is asked for what it does not know, or for a folder that nginx would not find', () => {
  expect(() => readOptions(['--rooot', '/a'])).toThrow(
    'does not understand "--rooot /a". Write npm run export -- --root',
  )
  expect(() => readOptions(['--root', 'www'])).toThrow('--root is "www"')
  expect(readOptions(['--root', '/srv/www', '--brotli'])).toEqual({ root: '/srv/www', brotli: true })
})

test('serves from out/ here, without Brotli, unless it is asked for another folder', () => {
  expect(readOptions([])).toEqual({ root: resolve('out'), brotli: false })
})
