import { expect, test } from 'vitest'
import { APP1, frameOf, headOf, joinJpeg, scansOf, sizeOf, splitJpeg } from '@/lib/press/metadata/jpeg'

const head = Buffer.from('ffd8', 'hex')
// SOS with its two bytes of length, a scan, EOI, and what stands after it
const rest = Buffer.from('ffda0002aabbffd9cc', 'hex')
const segment = { marker: APP1, data: Buffer.from('Exif') }

test('a file put together from its segments is read as the same segments, and as the same rest', () => {
  expect(splitJpeg(joinJpeg([segment], rest))).toEqual({ segments: [segment], rest })
})

test('a segment’s length counts its own two bytes', () => {
  // FF E1, 4 + 2 = 6
  expect(headOf([segment]).subarray(2, 6)).toEqual(Buffer.from('ffe10006', 'hex'))
})

test.each(['000000', 'ffff', '00ff00', 'ff01'])('%s between two segments is passed over', (between) => {
  const jpeg = Buffer.concat([
    headOf([segment]),
    Buffer.from(between, 'hex'),
    headOf([segment]).subarray(2),
    rest,
  ])
  expect(splitJpeg(jpeg)).toEqual({ segments: [segment, segment], rest })
})

test.each(['', 'ffd9', 'ff'])('errors if there is no scan: %s', (end) => {
  expect(() => splitJpeg(joinJpeg([segment], Buffer.from(end, 'hex')))).toThrow('The JPEG has no scan.')
})

test('errors if the file is no JPEG', () => {
  expect(() => splitJpeg(Buffer.concat([Buffer.from('GIF8'), head]))).toThrow('does not begin as a JPEG')
})

test('the scans end with the picture, stuffed bytes and restarts do not end them', () => {
  const scan = Buffer.from('ffda0002aaff00ffd0bbffd9', 'hex')
  const { pieces, after } = scansOf(Buffer.concat([scan, Buffer.from('a film')]))
  expect(pieces).toEqual([scan])
  expect(String(after)).toBe('a film')
})

test('tables between two scans stay, a comment between them does not', () => {
  const parts = ['ffda0002aa', 'ffc400040102', 'fffe00056f6c64', 'ffda0002bb', 'ffd9']
  const { pieces } = scansOf(Buffer.from(parts.join(''), 'hex'))
  expect(Buffer.concat(pieces).toString('hex')).toBe(parts.toSpliced(2, 1).join(''))
})

test('a marker that damage put into a scan is of the scan', () => {
  // What would be the segment's end is followed by no marker.
  const damaged = Buffer.from('ffda0002aaffe00003bbccddffd9', 'hex')
  expect(scansOf(damaged).pieces).toEqual([damaged])
})

test('a picture without an end is all there is, or reaches up to the next one', () => {
  expect(scansOf(Buffer.from('ffda0002aabb', 'hex')).pieces).toEqual([Buffer.from('ffda0002aabb', 'hex')])
  const { pieces, after } = scansOf(Buffer.from('ffda0002aaffd8ffe0', 'hex'))
  expect([sizeOf(pieces), after.length]).toEqual([5, 4])
})

test('the scan is a view of the file, no copy', () => {
  const bytes = joinJpeg([segment], rest)
  expect(scansOf(splitJpeg(bytes).rest).pieces[0].buffer).toBe(bytes.buffer)
})

test('a frame says its size and the numbers of its components', () => {
  // Eight bits, 2 high, 3 wide, three components of three bytes each
  const data = Buffer.from('080002000303011100021100031100', 'hex')
  expect(frameOf([segment, { marker: 0xc2, data }])).toEqual({ width: 3, height: 2, components: [1, 2, 3] })
  expect(frameOf([{ marker: 0xc4, data }])).toBeUndefined()
})
