import { expect, test } from 'vitest'
import { exifFacts, noHemisphere } from '@/lib/intake/sources/exif'
import { noFacts } from '@/lib/intake/sources/facts'

type Tag = [tag: number, type: number, value: string | Buffer | number[] | Tag[]]

/** An EXIF block, little-endian: texts, 32-bit numbers, pairs of them (type 5), or directories under a tag. */
function block(tags: Tag[]) {
  const parts: Buffer[] = [Buffer.from('II*\0\x08\0\0\0', 'latin1')]
  let end = 8
  const place = (bytes: Buffer) => {
    const at = end
    parts.push(bytes)
    end += bytes.length
    return at
  }
  const write = (directory: Tag[]) => {
    const bytes = Buffer.alloc(2 + directory.length * 12 + 4)
    const at = place(bytes)
    bytes.writeUInt16LE(directory.length)
    directory.forEach(([tag, type, value], index) => {
      const entry = 2 + index * 12
      bytes.writeUInt16LE(tag, entry)
      bytes.writeUInt16LE(type, entry + 2)
      if (Array.isArray(value) && Array.isArray(value[0])) {
        bytes.writeUInt32LE(1, entry + 4)
        bytes.writeUInt32LE(write(value as Tag[]), entry + 8)
        return
      }
      const data = Array.isArray(value)
        ? Buffer.concat((value as number[]).map((number) => Buffer.from(Uint32Array.of(number).buffer)))
        : Buffer.from(value)
      bytes.writeUInt32LE(type === 5 ? data.length / 8 : data.length, entry + 4)
      if (data.length <= 4) data.copy(bytes, entry + 8)
      else bytes.writeUInt32LE(place(data), entry + 8)
    })
    return at
  }
  write(tags)
  return Buffer.concat(parts)
}

const degrees = (d: number, m: number) => [d, 1, m, 1, 0, 1]
const gps = (...tags: Tag[]) => exifFacts(block([[0x8825, 4, tags]]))

test('a text of Exif 3.0’s own type is read, and so is what stands beside it', () => {
  const facts = exifFacts(
    block([
      [0x010f, 2, 'NIKON\0'],
      [0x013b, 129, 'Zoé; Ana\0'],
      [0x8769, 4, [[0xa436, 129, 'L’Etna\0']]],
    ]),
  )
  expect(facts).toMatchObject({ camera: 'NIKON', creator: 'Zoé, Ana', title: { 'x-default': 'L’Etna' } })
})

test('a text ends at its first NUL; of a copyright the editor’s part follows it', () => {
  expect(exifFacts(block([[0x010e, 2, 'Etna\0old words\0']])).caption).toEqual({ 'x-default': 'Etna' })
  const notice = (words: string) =>
    exifFacts(block([[0x8298, 2, words]])).stated.notice.map(({ text }) => text)
  expect(notice(' \0Editor\0')).toEqual(['Editor'])
  expect(notice('Zoé\0Editor\0old')).toEqual(['Zoé', 'Editor'])
  expect(exifFacts(block([[0x013b, 2, Buffer.from('c\x9cur', 'latin1')]])).creator).toBe('cœur')
})

test('the day of scanning is no day of taking', () => {
  const scanned: Tag = [0x9004, 2, '2020:01:01 10:00:00\0']
  expect(exifFacts(block([[0x8769, 4, [scanned]]])).date).toBeNull()
  const taken: Tag[] = [[0x9003, 2, '1969:07:20 20:17:40\0'], scanned, [0x9011, 2, '+00:00\0']]
  expect(exifFacts(block([[0x8769, 4, taken]]))).toMatchObject({
    date: '1969-07-20',
    moment: '1969-07-20T20:17:40+00:00',
  })
})

test('a position needs both its hemispheres, and is told where it lacks one', () => {
  const [north, east]: Tag[] = [
    [1, 2, 'N\0'],
    [3, 2, 'W\0'],
  ]
  const [lat, lon]: Tag[] = [
    [2, 5, degrees(43, 30)],
    [4, 5, degrees(1, 15)],
  ]
  expect(gps(north, lat, east, lon)).toMatchObject({ cameraPosition: { lat: 43.5, lon: -1.25 }, notes: [] })
  for (const tags of [
    [lat, lon],
    [north, lat, lon],
    [[1, 2, '\0'] satisfies Tag, lat, east, lon],
  ])
    expect(gps(...tags)).toMatchObject({ cameraPosition: null, notes: [noHemisphere] })
  expect(gps(north, east)).toMatchObject({ cameraPosition: null, notes: [] })
  // 43 / 0 is no number.
  expect(gps(north, [2, 5, [43, 0, 0, 1, 0, 1]], east, lon).cameraPosition).toBeNull()
})

test('one odd value spoils no other, and what is no EXIF says nothing', () => {
  const bytes = block([
    [0x010f, 2, 'NIKON\0'],
    [0x013b, 2, 'Zoé and others\0'],
  ])
  // The first value is said to lie behind the end.
  bytes.writeUInt32LE(0xfffffff0, 8 + 2 + 8)
  expect(exifFacts(bytes)).toMatchObject({ camera: null, creator: 'Zoé and others' })
  // A type that nobody knows.
  bytes.writeUInt16LE(77, 8 + 2 + 2)
  expect(exifFacts(bytes).creator).toBe('Zoé and others')
  for (const none of [
    undefined,
    Buffer.alloc(0),
    Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'),
    Buffer.from('Hallo'),
  ])
    expect(exifFacts(none)).toEqual(noFacts)
})
