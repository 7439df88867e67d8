import { expect, test } from 'vitest'
import { cleanExif } from '@/lib/press/metadata/exif'

const MAKE = 0x010f
const DESCRIPTION = 0x010e

/** A big-endian body whose one directory has these ASCII entries, their values at the end. */
function exifOf(entries: [tag: number, text: string][]) {
  const values = 8 + 2 + entries.length * 12 + 4
  const head = Buffer.alloc(values)
  head.write('MM\0*')
  head.writeUInt32BE(8, 4)
  head.writeUInt16BE(entries.length, 8)
  let offset = values
  entries.forEach(([tag, text], index) => {
    const at = 10 + index * 12
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(2, at + 2)
    head.writeUInt32BE(text.length, at + 4)
    head.writeUInt32BE(offset, at + 8)
    offset += text.length
  })
  return Buffer.concat([head, Buffer.from(entries.map(([, text]) => text).join(''))])
}

test('a description goes with its text, the camera’s make stays where it was', () => {
  const body = exifOf([
    [DESCRIPTION, 'At home.'],
    [MAKE, 'NIKON'],
  ])
  const clean = cleanExif(body)
  expect(clean?.readUInt16BE(8)).toBe(1)
  expect(clean?.readUInt16BE(10)).toBe(MAKE)
  expect(clean?.includes('At home.')).toBe(false)
  expect(clean?.indexOf('NIKON')).toBe(body.indexOf('NIKON'))
  expect(clean).toHaveLength(body.length)
})

test('a body that ends within its directory cannot be cleaned', () => {
  expect(cleanExif(exifOf([[MAKE, 'NIKON']]).subarray(0, 15))).toBeUndefined()
})
