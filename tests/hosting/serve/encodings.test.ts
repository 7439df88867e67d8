import { expect, test } from 'vitest'
import { chooseCoding } from '@/lib/hosting/serve/encodings'

// RFC 9110, section 12.5.3.
const headers: [header: string | undefined, coding: 'br' | 'gzip' | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', undefined],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br ; q=0.9 , gzip ; q=0.9', 'br'],
  ['br;Q=0.1, gzip;q=0.2', 'gzip'],
  ['br;q=0.000, gzip;q=0.001', 'gzip'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['identity, gzip;q=0.5', undefined],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['identity;q=0, *', 'br'],
  ['br;q=much', undefined],
  ['brotli, gzipped', undefined],
  [',,;', undefined],
]

test.each(headers)('of "%s" the best is %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding)
  // The second time it is remembered.
  expect(chooseCoding(header)).toBe(coding)
})

test('more headers than are remembered change no answer', () => {
  for (let weight = 0; weight < 1_100; weight++) chooseCoding(`gzip;q=0.5, deflate;q=${weight}`)
  expect([chooseCoding('gzip, br;q=0'), chooseCoding('br')]).toEqual(['gzip', 'br'])
})
