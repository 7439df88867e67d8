import { expect, test } from 'vitest'
import { cbor } from '@/lib/press/c2pa/cbor'

const hex = (item: Parameters<typeof cbor>[0]) => cbor(item).toString('hex')

test('heads are as short as they can be (RFC 8949, appendix A)', () => {
  const numbers: [number, string][] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [65535, '19ffff'],
    [65536, '1a00010000'],
    [4294967296, '1b0000000100000000'],
    [-1, '20'],
    [-100, '3863'],
    [-1000, '3903e7'],
  ]
  for (const [number, bytes] of numbers) expect(hex(number)).toBe(bytes)
  expect(() => cbor(1.5)).toThrow('1.5 is no integer.')
})

test('texts, bytes, lists and what is nothing', () => {
  expect(hex('ü')).toBe('62c3bc')
  expect(hex(Buffer.from([1, 2]))).toBe('420102')
  expect(hex([true, false, null])).toBe('83f5f4f6')
})

test('keys stand in the order of their bytes, and what is not said is not there', () => {
  // The shorter of two texts has the smaller head.
  expect(hex({ aa: 1, b: 2, a: undefined })).toBe('a2616202626161' + '01')
  expect(
    hex(
      new Map([
        [33, 1],
        [1, -8],
      ]),
    ),
  ).toBe('a20127182101')
})
