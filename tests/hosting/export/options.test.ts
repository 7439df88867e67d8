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
  expect(readOptions([])).toEqual({
    root: resolve('out'),
    precompressed: false,
    brotli: false,
    folders: false,
  })
  expect(readOptions(['--precompressed'])).toMatchObject({ precompressed: true, brotli: false })
  expect(readOptions(['--root', '/srv/www', '--brotli'])).toEqual({
    root: '/srv/www',
    precompressed: true,
    brotli: true,
    folders: false,
  })
})

test('what a host needs is what is made for it, and what does not go together is refused', () => {
  expect(readOptions(['--for', 'github'])).toMatchObject({ folders: true, host: 'github' })
  expect(readOptions(['--for', 'netlify'])).toMatchObject({ folders: false, host: 'netlify' })
  expect(() => readOptions(['--for', 'geocities'])).toThrow(
    /--for names "geocities".*Name one of nginx, caddy/,
  )
  expect(() => readOptions(['--for', 'netlify', '--folders'])).toThrow('does not take pages in this form')
  expect(() => readOptions(['--folders', '--brotli'])).toThrow('sends no coded twins')
})

test('a site under a path of its host is in folders', () => {
  expect(readOptions([], '/proxima')).toMatchObject({ folders: true })
  expect(() => readOptions(['--for', 'nginx'], '/proxima')).toThrow('SITE_URL has the path /proxima')
})
