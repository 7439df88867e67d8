import { expect, test } from 'vitest'
import {
  bytes,
  long,
  numberOf,
  openTiff,
  rational,
  short,
  sizeOf,
  text,
  writeTiff,
} from '@/lib/press/metadata/tiff'

/** A directory of one entry, in either byte order. */
function bodyOf(order: 'II' | 'MM', entry: [tag: number, type: number, count: number, value: number]) {
  const body = Buffer.alloc(26)
  const [u16, u32] =
    order === 'II'
      ? [body.writeUInt16LE.bind(body), body.writeUInt32LE.bind(body)]
      : [body.writeUInt16BE.bind(body), body.writeUInt32BE.bind(body)]
  body.write(order, 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(1, 8)
  u16(entry[0], 10)
  u16(entry[1], 12)
  u32(entry[2], 14)
  u32(entry[3], 18)
  return body
}

test.each(['II', 'MM'] as const)('%s numbers are read in their own byte order', (order) => {
  const tiff = openTiff(bodyOf(order, [0x0100, 4, 1, 70_000]))!
  expect(tiff.first).toBe(8)
  expect(numberOf(tiff.directoryAt(8).get(0x0100))).toBe(70_000)
})

test('a value that lies outside the structure is missed, and nothing else', () => {
  const whole = writeTiff(
    new Map([
      [1, text('a long one')],
      [2, short(7)],
    ]),
  )
  // 8 header + 2 count, 8 into the first entry: where its value lies
  whole.writeUInt32BE(9_999, 18)
  expect([...openTiff(whole)!.directoryAt(8)]).toEqual([[2, short(7)]])
})

test('a directory that ends within an entry, or without saying that none follows, has those before', () => {
  const whole = writeTiff(
    new Map([
      [1, short(1)],
      [2, short(2)],
    ]),
  )
  // 8 + 2 + 12 = 22 is the end of the first entry, 34 that of the second
  expect([...openTiff(whole.subarray(0, 30))!.directoryAt(8).keys()]).toEqual([1])
  expect([...openTiff(whole.subarray(0, 34))!.directoryAt(8).keys()]).toEqual([1, 2])
})

test('a type that nobody knows, or a length of gigabytes, is missed', () => {
  expect(openTiff(bodyOf('MM', [1, 99, 1, 1]))!.directoryAt(8).size).toBe(0)
  expect(openTiff(bodyOf('MM', [1, 7, 0xffffffff, 8]))!.directoryAt(8).size).toBe(0)
})

test('what is no TIFF, or points nowhere, says nothing', () => {
  expect(openTiff(Buffer.from('GIF89a..'))).toBeUndefined()
  expect(openTiff(Buffer.from('MM'))).toBeUndefined()
  expect(openTiff(bodyOf('MM', [1, 3, 1, 0]))!.directoryAt(9_000).size).toBe(0)
})

test('what is written is read again, the entries in the order of their tags', () => {
  const first = new Map([
    [9, rational(1, 3)],
    [3, text('été')],
    [5, bytes(1, 2, 3)],
  ])
  const second = new Map([[1, long(8)]])
  const tiff = openTiff(writeTiff(first, second))!
  expect([...tiff.directoryAt(8)]).toEqual([...first].sort(([a], [b]) => a - b))
  expect([...tiff.directoryAt(8 + sizeOf(first))]).toEqual([...second])
  expect(numberOf(rational(1, 4))).toBe(0.25)
  expect(numberOf(text('4'))).toBeUndefined()
})
