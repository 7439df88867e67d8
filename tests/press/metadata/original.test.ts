import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pressFields } from '@/lib/press/file'
import { pointers } from '@/lib/press/metadata/allowed'
import { tags } from '@/lib/press/metadata/exif'
import { extensionSignature } from '@/lib/press/metadata/extended'
import { APP1, joinJpeg, splitJpeg, type Segment } from '@/lib/press/metadata/jpeg'
import { readOriginal } from '@/lib/press/metadata/original'
import {
  long,
  numberOf,
  rational,
  short,
  sizeOf,
  text,
  writeTiff,
  type Directory,
} from '@/lib/press/metadata/tiff'
import { exiftool } from '../../helpers/exiftool'
import { packet, xmpSegment } from '../../helpers/files'
import { picture } from '../../helpers/gallery'
import { etna, interfaceWords } from '../../helpers/image'
import { embedded } from '../../helpers/press'

const fields = pressFields(etna, 'fr', interfaceWords)
const exifHead = Buffer.from('Exif\0\0', 'latin1')
const xmpHead = 'http://ns.adobe.com/xap/1.0/\0'

const image: Directory = new Map([
  [0x0110, text('D5 of the test')],
  [tags.orientation, short(6)],
  [tags.xResolution, rational(240)],
  [tags.yResolution, rational(240)],
  [tags.resolutionUnit, short(2)],
  [0x0131, text('An editor’s name')],
  [pointers.exif, long(0)],
])
const exif: Directory = new Map([
  [0x829a, rational(1, 500)],
  [0xa434, text('A lens')],
])

/** An EXIF body that says all this, its first directory at 8. */
function bodyOf() {
  image.set(pointers.exif, long(8 + sizeOf(image)))
  return writeTiff(image, exif)
}

/** Where the entry of a tag lies in a body: behind header and count, the entries in their order. */
const entryOf = (tag: number) => 10 + 12 * [...image.keys()].sort((a, b) => a - b).indexOf(tag)
/** Where the first directory says where the next one is. */
const nextAt = 10 + 12 * image.size

const exifSegment = (body: Buffer): Segment => ({ marker: APP1, data: Buffer.concat([exifHead, body]) })

function changed(body: Buffer, change: (body: Buffer) => void) {
  change(body)
  return body
}

/** The body with a thumbnail's directory that says a length one byte longer than there is. */
function withThumbnail() {
  const body = bodyOf()
  const at = body.length
  body.writeUInt32BE(at, nextAt)
  const thumbnail = Buffer.from('ffd8ffd9', 'hex')
  const place = at - 8 + 8 + 2 + 2 * 12 + 4
  const directory = new Map([
    [0x0201, long(place)],
    [0x0202, long(thumbnail.length + 1)],
  ])
  return Buffer.concat([body, writeTiff(directory).subarray(8), thumbnail])
}

/** The body's numbers turned round, as most cameras write them: by hand, entry by entry. */
function littleEndian() {
  const body = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 16)
  body.write('II*\0', 'latin1')
  body.writeUInt32LE(8, 4)
  body.writeUInt16LE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number) => {
    body.writeUInt16LE(tag, at)
    body.writeUInt16LE(type, at + 2)
    body.writeUInt32LE(count, at + 4)
  }
  entry(10, 0x0110, 2, 15)
  body.writeUInt32LE(38, 18)
  entry(22, tags.orientation, 3, 1)
  body.writeUInt16LE(6, 30)
  body.write('D5 of the test', 38, 'latin1')
  return body
}

async function withSegments(...segments: Segment[]) {
  const { segments: own, rest } = splitJpeg(await picture(80, 60).jpeg().toBuffer())
  return joinJpeg([...segments, ...own], rest)
}

/** A JPEG with bytes between its first segment, which is EXIF, and the others. */
async function withBytes(hex: string) {
  const jpeg = await withSegments(exifSegment(bodyOf()))
  const end = 4 + jpeg.readUInt16BE(4)
  return Buffer.concat([jpeg.subarray(0, end), Buffer.from(hex, 'hex'), jpeg.subarray(end)])
}

function extension(said: string, offset: number, total: number): Segment {
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(total)
  numbers.writeUInt32BE(offset, 4)
  return {
    marker: APP1,
    data: Buffer.concat([extensionSignature, Buffer.from(guid), numbers, Buffer.from(said)]),
  }
}

const guid = 'A'.repeat(32)
const ofLens = 'xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:Lens="A lens"'
const ofTurning =
  'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" tiff:Model="D5 of the test"'
const xmpOf = (said: string): Segment => ({ marker: APP1, data: Buffer.from(xmpHead + said) })
const whole = packet('', `${ofLens} ${ofTurning}`)

/** Originals as cameras, libraries and accidents leave them: each says its orientation and its camera. */
const oddities: Record<string, () => Promise<Buffer>> = {
  'nothing odd': () => withSegments(exifSegment(bodyOf())),
  'a pointer that leads out of the body': () =>
    withSegments(
      exifSegment(changed(bodyOf(), (body) => body.writeUInt32BE(0xfffffff0, entryOf(0x0131) + 8))),
    ),
  'an EXIF pointer that leads nowhere': () =>
    withSegments(
      exifSegment(changed(bodyOf(), (body) => body.writeUInt32BE(9_000, entryOf(pointers.exif) + 8))),
    ),
  'a thumbnail that is said to be one byte longer': () => withSegments(exifSegment(withThumbnail())),
  'a next directory outside the body': () =>
    withSegments(exifSegment(changed(bodyOf(), (body) => body.writeUInt32BE(9_000, nextAt)))),
  'a body that ends with its entries': () => withSegments(exifSegment(bodyOf().subarray(0, nextAt + 40))),
  'the other byte order': () => withSegments(exifSegment(littleEndian())),
  'EXIF under another signature': () =>
    withSegments({ marker: APP1, data: Buffer.concat([Buffer.from('Exif\0\xff', 'latin1'), bodyOf()]) }),
  'a second EXIF that says something else': () =>
    withSegments(
      exifSegment(bodyOf()),
      exifSegment(
        writeTiff(
          new Map([
            [0x0110, text('Another camera')],
            [0xa434, text('Another lens')],
          ]),
        ),
      ),
    ),
  'EXIF cut into two segments': () => {
    const body = bodyOf()
    return withSegments(exifSegment(body.subarray(0, 120)), exifSegment(body.subarray(120)))
  },
  'zeros between two segments': () => withBytes('000000'),
  'fill bytes between two segments': () => withBytes('ffff'),
  'XMP alone': () => withSegments(xmpOf(whole)),
  'XMP that ends in NUL': () => withSegments(xmpOf(`${whole}\0`)),
  'XMP with a tail': () => withSegments(xmpOf(whole + whole.slice(300))),
  'XMP in elements': () =>
    withSegments(
      xmpSegment(
        '<tiff:Orientation>6</tiff:Orientation><tiff:Model>D5 of the test</tiff:Model>',
        'xmlns:tiff="http://ns.adobe.com/tiff/1.0/"',
      ),
    ),
  'XMP that goes on in an extension': () => {
    const note = `xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${guid}"`
    const more = packet('', ofTurning)
    return withSegments(
      xmpSegment('', note),
      extension(more.slice(200), 200, more.length),
      extension(more.slice(0, 200), 0, more.length),
    )
  },
}

describe('of an original that is odd the press file says what can be read:', () => {
  const names = Object.keys(oddities)
  const originals: Buffer[] = []
  const press: Buffer[] = []
  let told: Record<string, unknown>[] = []
  let folder = ''

  // One ExifTool for all of them.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'press-'))
    for (const make of Object.values(oddities)) {
      const original = await make()
      originals.push(original)
      press.push(embedded(original, fields))
    }
    const paths = press.map((_, index) => join(folder, `${index}.jpg`))
    paths.forEach((path, index) => writeFileSync(path, press[index]))
    told = exiftool('-n', '-validate', '-warning', '-error', '-EXIF:all', '-XMP:all', '-IPTC:all', ...paths)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(names.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const ofXmp = name.startsWith('XMP')
    const group = ofXmp ? 'XMP-tiff' : 'IFD0'
    expect(told[index]).toMatchObject({
      'ExifTool:Validate': '0 0 0',
      [`${group}:Model`]: 'D5 of the test',
      [`${group}:Orientation`]: 6,
      'IFD0:ImageDescription': fields.exif.imageDescription,
      'XMP-dc:Title': fields.one.title,
      'IPTC:Caption-Abstract': fields.one.caption,
    })
    expect(told[index]).not.toHaveProperty('IFD0:Software')
    const [before, after] = [originals[index], press[index]]
    expect(splitJpeg(after).rest.equals(splitJpeg(before).rest)).toBe(true)
    const decode = (bytes: Buffer) => sharp(bytes, { failOn: 'none' }).raw().toBuffer()
    expect((await decode(after)).equals(await decode(before))).toBe(true)
  })

  test('exposure, lens and resolution where they can be reached', () => {
    expect(told[0]).toMatchObject({ 'ExifIFD:ExposureTime': 0.002, 'ExifIFD:LensModel': 'A lens' })
    expect(told[names.indexOf('EXIF cut into two segments')]).toMatchObject({ 'ExifIFD:LensModel': 'A lens' })
    expect(told[0]).toMatchObject({ 'IFD0:XResolution': 240, 'IFD0:ResolutionUnit': 2 })
    expect(told[names.indexOf('XMP alone')]).toMatchObject({
      'XMP-aux:Lens': 'A lens',
      'IFD0:XResolution': 300,
    })
  })
})

describe('of an original that is no JPEG', () => {
  const jpeg = () => picture(80, 60).jpeg().toBuffer()

  test.each(['png', 'webp', 'avif'] as const)('%s: what its EXIF and XMP say', async (format) => {
    const original = await picture(80, 60)
      .withExif({
        IFD0: { Model: 'D5' },
        IFD2: { ExposureTime: '1/500', DateTimeOriginal: '2017:03:19 10:11:12' },
      })
      .withMetadata({ orientation: 6, density: 240 })
      .toFormat(format)
      .toBuffer()
    const { exif: body, density } = await sharp(original).metadata()
    const { facts } = readOriginal(await jpeg(), { exif: body, xmp: Buffer.from(whole), density })
    expect(facts.image.get(0x0110)).toEqual(text('D5'))
    expect(facts.exif.get(0x829a)).toEqual(rational(1, 500))
    // The JPEG made of it is upright.
    expect(facts.image.has(tags.orientation)).toBe(false)
    expect(numberOf(facts.image.get(tags.xResolution))).toBe(240)
  })

  test('a TIFF is read as it is', async () => {
    const tiff = await picture(80, 60).withMetadata({ density: 240 }).tiff().toBuffer()
    const { facts, properties } = readOriginal(await jpeg(), { exif: tiff, xmp: Buffer.from(whole) })
    expect(facts.image.get(tags.xResolution)).toEqual(rational(240))
    expect([...properties.keys()]).toEqual(['aux:Lens', 'tiff:Model'])
  })

  test('where it says nothing the resolution is 300 dpi, and the size is that of the JPEG', async () => {
    const { facts, hasJfif } = readOriginal(await jpeg(), {})
    expect(facts.image.get(tags.xResolution)).toEqual(rational(300))
    expect(facts.exif.get(tags.width)).toEqual(long(80))
    expect(hasJfif).toBe(true)
  })
})
