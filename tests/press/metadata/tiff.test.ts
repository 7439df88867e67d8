import { expect, test } from 'vitest'
import { copyTiff } from '@/lib/press/metadata/tiff'

test.each([
  ['II', '49492a0008000000', 8],
  ['MM', '4d4d002a00000008', 8],
])('%s numbers are read and written in their own byte order', (_, hex, first) => {
  const { bytes, u16, u32, write16 } = copyTiff(Buffer.from(hex, 'hex'))
  expect([u16(2), u32(4)]).toEqual([42, first])
  write16(42, 0)
  expect(bytes.subarray(0, 2)).toEqual(bytes.subarray(2, 4))
})

test('entries of a directory are 12 bytes each, after their count', () => {
  const body = Buffer.alloc(40)
  body.write('MM')
  body.writeUInt16BE(2, 8)
  // 8 + 2 = 10, 10 + 12 = 22
  expect(copyTiff(body).entriesOf(8)).toEqual([10, 22])
})

test('what is written stays in the copy', () => {
  const body = Buffer.from('4d4d002a00000008', 'hex')
  copyTiff(body).write32(9, 4)
  expect(body.readUInt32BE(4)).toBe(8)
})
