import { expect, test } from 'vitest'
import { APP1, joinJpeg, splitJpeg } from '@/lib/press/metadata/jpeg'

const head = Buffer.from('ffd8', 'hex')
// SOS with its two bytes of length, a scan, EOI, and what stands after it
const rest = Buffer.from('ffda0002aabbffd9cc', 'hex')
const segment = { marker: APP1, data: Buffer.from('Exif') }

test('a file put together from its segments is read as the same segments, and as the same rest', () => {
  expect(splitJpeg(joinJpeg([segment], rest))).toEqual({ segments: [segment], rest })
})

test('a segment’s length counts its own two bytes', () => {
  // FF E1, 4 + 2 = 6
  expect(joinJpeg([segment], rest).subarray(2, 6)).toEqual(Buffer.from('ffe10006', 'hex'))
})

test('errors if there is no scan', () => {
  expect(() => splitJpeg(joinJpeg([segment], Buffer.alloc(0)))).toThrow('The JPEG has no scan.')
})

test('errors if the file is no JPEG', () => {
  expect(() => splitJpeg(Buffer.concat([Buffer.from('GIF8'), head]))).toThrow('does not begin as a JPEG')
})
