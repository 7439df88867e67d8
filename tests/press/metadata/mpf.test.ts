import { expect, test } from 'vitest'
import { mpfBody, picturesIn } from '@/lib/press/metadata/mpf'

const pictures = [
  { attributes: 0x030000, size: 1000, offset: 0 },
  { attributes: 0, size: 70, offset: 1200 },
]

test('an index that was written is read again', () => {
  expect(picturesIn(mpfBody(pictures))).toEqual(pictures)
})

test('a little-endian index, as telephones write it, says the same', () => {
  const body = Buffer.alloc(26 + 16)
  body.write('II*\0')
  body.writeUInt32LE(8, 4)
  body.writeUInt16LE(1, 8)
  body.writeUInt16LE(0xb002, 10)
  body.writeUInt16LE(7, 12)
  body.writeUInt32LE(16, 14)
  body.writeUInt32LE(26, 18)
  body.writeUInt32LE(0x020002, 26)
  body.writeUInt32LE(70, 30)
  body.writeUInt32LE(1200, 34)
  expect(picturesIn(body)).toEqual([{ attributes: 0x020002, size: 70, offset: 1200 }])
})

test('an index that cannot be read names no picture', () => {
  expect(picturesIn(Buffer.from('MM\0*\0\0\xff\xff', 'latin1'))).toEqual([])
  expect(picturesIn(Buffer.from('nothing'))).toEqual([])
})
