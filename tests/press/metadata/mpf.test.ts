import { expect, test } from 'vitest'
import { moveMpf } from '@/lib/press/metadata/mpf'

/** A big-endian index of two pictures: the first of 1000 bytes, the second 1200 bytes from the index. */
function indexOfTwo() {
  const body = Buffer.alloc(26 + 32)
  body.write('MM\0*')
  body.writeUInt32BE(8, 4)
  body.writeUInt16BE(1, 8)
  body.writeUInt16BE(0xb002, 10)
  body.writeUInt32BE(32, 14)
  body.writeUInt32BE(26, 18)
  body.writeUInt32BE(1000, 26 + 4)
  body.writeUInt32BE(1200, 26 + 16 + 8)
  return body
}

test('the first picture has grown, and the second lies further', () => {
  const moved = moveMpf(indexOfTwo(), 50, 30)
  // 1000 + 50 and 1200 + 30
  expect([moved.readUInt32BE(30), moved.readUInt32BE(50)]).toEqual([1050, 1230])
})

test('an index that cannot be read stays', () => {
  const broken = Buffer.from('MM\0*\0\0\xff\xff', 'latin1')
  expect(moveMpf(broken, 50, 30)).toBe(broken)
})
