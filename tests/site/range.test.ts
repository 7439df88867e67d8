import { expect, test } from 'vitest'
import { isSatisfiable, servedSize } from '@/lib/site/range'

const ranges: [range: string, answer: boolean | undefined][] = [
  ['bytes=0-', true],
  ['bytes=499-499', true],
  ['bytes=499-9999', true],
  ['bytes=500-', false],
  ['bytes=-1', true],
  ['bytes=-9999', true],
  ['bytes=-0', false],
  ['bytes=900-, 0-1', true],
  ['bytes=900-,950-960', false],
  ['bytes=9-1', undefined],
  ['bytes=x', undefined],
  ['bytes=', undefined],
  ['bytes=0-1,x', undefined],
  ['bytes=--1', undefined],
  ['bytes=0x1-', undefined],
  ['lines=0-1', undefined],
]

test.each(ranges)('%s of 500 bytes is %s', (range, answer) => {
  expect(isSatisfiable(range, 500)).toBe(answer)
})

test('of an empty file nothing can be sent', () => {
  expect([isSatisfiable('bytes=0-', 0), isSatisfiable('bytes=-5', 0)]).toEqual([false, false])
})

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/icons/..%2f..%2fpackage.json',
  '/icons/..%5c..%5cpackage.json',
  '/_next/static/../../package.json',
  '/.env',
  '/icons/%00',
  '/%',
  '/%c0%ae%c0%ae/package.json',
  '//etc/passwd',
  '/icons',
  '/',
  '',
])('%s is no file that is served', (path) => {
  expect(servedSize(path)).toBeUndefined()
})
