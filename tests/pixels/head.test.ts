import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decode, Undecoded } from '@/lib/pixels/decode'
import { readHead } from '@/lib/pixels/head'
import { withNclx } from '../helpers/avifs'
import { picture } from '../helpers/gallery'
import { withChunks } from '../helpers/pngs'
import { makeTiff, pack, type Making } from '../helpers/tiff'

const side = 8
const tiff = (making: Making, values = 3) =>
  makeTiff(side, side, pack(Array<number>(side * side * values).fill(100), making), making)

/** A file of the HEIF family that tells only its brands and how its pictures are coded. */
function heif(brands: string[], coding = 'av01', more = Buffer.alloc(0)) {
  const box = (type: string, ...content: Buffer[]) => {
    const body = Buffer.concat(content)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const [major, ...others] = brands
  const entry = box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), Buffer.from(`${coding}\0`))
  const list = box('iinf', Buffer.from([0, 0, 0, 0, 0, 1]), entry)
  const kinds = Buffer.from(`${major}\0\0\0\0${others.join('')}`, 'latin1')
  return Buffer.concat([box('ftyp', kinds), box('meta', Buffer.alloc(4), list), more])
}

const moov = Buffer.from('\0\0\0\x08moov', 'latin1')

/** A GIF or WebP of two frames. */
function frames(format: 'gif' | 'webp') {
  const pixels = Buffer.concat([Buffer.alloc(8 * 8 * 3, 20), Buffer.alloc(8 * 8 * 3, 200)])
  return sharp(pixels, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .toFormat(format, { delay: [100, 100], loop: 0 })
    .toBuffer()
}

async function jpegWithFrame(marker: number, precision: number) {
  const jpeg = await picture(16, 16).jpeg({ mozjpeg: false }).toBuffer()
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg[at + 1] = marker
  jpeg[at + 4] = precision
  return jpeg
}

type Case = [name: string, make: () => Promise<Buffer> | Buffer, told: string]

const cases: Case[] = [
  ['nothing', () => Buffer.alloc(0), 'is empty.'],
  [
    'an animated PNG',
    async () => withChunks(await picture(8, 8).png().toBuffer(), [['acTL', [3, 0]]]),
    'is an animated PNG',
  ],
  ['a GIF', () => frames('gif'), 'is GIF.'],
  ['HEIC', () => heif(['heic', 'mif1', 'heic'], 'hvc1'), 'is HEIC'],
  ['HEIC of a general brand', () => heif(['mif1', 'mif1'], 'hvc1'), 'is HEIC'],
  ['animated AVIF', () => heif(['avis', 'avis', 'msf1', 'avif'], 'av01', moov), 'is an animated AVIF'],
  ['animated AVIF of HEIF’s brands alone', () => heif(['avis', 'msf1'], 'av01', moov), 'is an animated AVIF'],
  ['a film', () => heif(['isom', 'mp42'], 'av01'), 'is a film.'],
  ['CR3', () => heif(['crx ', 'crx ']), 'is a raw file'],
  ['CR2', () => Buffer.from('II*\0\x10\0\0\0CR\x02\0\0\0\0\0', 'latin1'), 'is a raw file'],
  ['RAF', () => Buffer.from('FUJIFILMCCD-RAW 0201FF'), 'is a raw file'],
  ['a sensor’s samples', () => tiff({ photometric: 32803, samples: 1 }, 1), 'is a raw file'],
  ['DNG', () => tiff({ tags: [[50706, 1, [1, 4, 0, 0]]] }), 'is a raw file'],
  ['a thumbnail alone', () => tiff({ tags: [[254, 4, [1]]] }), 'is a raw file'],
  [
    'a thumbnail before much else',
    () => Buffer.concat([tiff({}), Buffer.alloc(3_000_000, 7)]),
    'is a raw file',
  ],
  ['JPEG XL', () => Buffer.from('\xff\x0a\0\0', 'latin1'), 'is JPEG XL.'],
  ['JPEG 2000', () => Buffer.from('\0\0\0\x0cjP  \r\n', 'latin1'), 'is JPEG 2000.'],
  ['BMP', () => Buffer.from('BM\0\0\0\0'), 'is BMP.'],
  ['Photoshop’s own', () => Buffer.from('8BPS\0\x01'), 'is a Photoshop document.'],
  ['OpenEXR', () => Buffer.from('\x76\x2f\x31\x01\x02', 'latin1'), 'is OpenEXR.'],
  [
    'a page',
    () => Buffer.from('<!DOCTYPE html><title>404</title>'),
    'is no picture that can be read, but a page or another text.',
  ],
  ['SVG', () => Buffer.from('<?xml version="1.0"?><svg width="9" height="9"/>'), 'is svg.'],
  ['words', () => Buffer.from('Nothing that is a picture.'), 'is no picture that can be read.'],
  ['JPEG of 12 bits', () => jpegWithFrame(0xc1, 12), 'is a 12-bit JPEG.'],
  ['lossless JPEG', () => jpegWithFrame(0xc3, 8), 'is a lossless JPEG.'],
  ['signed TIFF', () => tiff({ bits: 16, format: 2 }), 'signed numbers'],
  ['complex TIFF', () => tiff({ bits: 32, format: 6 }), 'complex numbers'],
  ['float TIFF without a profile', () => tiff({ bits: 32, format: 3 }), 'no profile says what light'],
  ['TIFF of 64-bit floats', () => tiff({ bits: 64, format: 3, photometric: 2 }), '64-bit floating-point'],
  [
    'TIFF of other inks',
    () => tiff({ photometric: 5, samples: 4, tags: [[332, 3, [2]]] }, 4),
    'other inks than CMYK',
  ],
  [
    'CMYK TIFF with a spot colour',
    () => tiff({ photometric: 5, samples: 5, extra: [0] }, 5),
    'CMYK and more channels',
  ],
  ['LogLuv', () => tiff({ photometric: 32845 }), 'photometric interpretation 32845'],
  ['TIFF of an unknown compression', () => unpackable(), 'of a kind that is not read here'],
  [
    'PQ in AVIF',
    async () => withNclx(await flat().avif({ lossless: true, effort: 0 }).toBuffer(), 9, 16),
    'is HDR (PQ',
  ],
  [
    'HLG in PNG',
    async () => withChunks(await flat().png().toBuffer(), [['cICP', Buffer.from([9, 18, 0, 1])]]),
    'is HDR (HLG',
  ],
  [
    'a cut JPEG',
    async () => (await picture(80, 60).jpeg().toBuffer()).subarray(0, -300),
    'is truncated or corrupt',
  ],
  [
    'a cut PNG',
    async () => (await picture(80, 60).png().toBuffer()).subarray(0, -300),
    'is truncated or corrupt',
  ],
  ['a cut TIFF', () => tiff({ photometric: 1, samples: 1 }, 1).subarray(0, -60), 'is truncated or corrupt'],
  [
    'a cut WebP',
    async () => (await picture(80, 60).webp().toBuffer()).subarray(0, -300),
    'is truncated or corrupt',
  ],
  [
    'a cut AVIF',
    async () => (await picture(80, 60).avif({ effort: 0 }).toBuffer()).subarray(0, -300),
    'is truncated or corrupt',
  ],
  [
    'a TIFF cut before its directory',
    async () => (await picture(80, 60).tiff().toBuffer()).subarray(0, -300),
    'is truncated or corrupt',
  ],
  [
    'a spoilt JPEG within a TIFF',
    async () => spoilt(await picture(80, 60).tiff({ compression: 'jpeg' }).toBuffer()),
    'is truncated or corrupt',
  ],
  ['a spoilt PNG', async () => spoilt(await picture(80, 60).png().toBuffer()), 'is truncated or corrupt'],
  [
    'a spoilt packed TIFF',
    async () => spoilt(await picture(80, 60).tiff({ compression: 'deflate' }).toBuffer()),
    'is truncated or corrupt',
  ],
]

function flat() {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
}

/** A TIFF that says it was packed in a way that no decoder has. */
function unpackable() {
  const bytes = tiff({})
  const entry = bytes.indexOf(Buffer.from([0x03, 0x01, 3, 0, 1, 0, 0, 0, 1, 0]))
  bytes.writeUInt16LE(34_925, entry + 8)
  return bytes
}

function spoilt(bytes: Buffer) {
  bytes.fill(0xd5, bytes.length >> 1, (bytes.length >> 1) + 60)
  return bytes
}

describe('says what it is, and what to do', () => {
  test.each(cases)('%s', async (_, make, told) => {
    const head = await readHead(await make())
    const refusal =
      head.refusal ?? (await decode(head, 64).then(undefined, (error: Undecoded) => error.refusal))
    expect(refusal?.what).toContain(told)
    // Two sentences, the first of which its name begins.
    expect(`x ${refusal?.what} ${refusal?.mend}`).toMatch(/^x (is|holds|has) [^]+[.] [A-Z].+\.$/)
    const full = await decode(head).then(undefined, (error: unknown) => error)
    expect(full).toBeInstanceOf(Undecoded)
  })
})

test('frames of a WebP are counted', async () => {
  expect((await readHead(await frames('webp'))).pages).toBe(2)
})

test('a smaller copy and a mask are no pages, and the picture is taken from wherever it stands', async () => {
  const pages = async (...kinds: number[]) => readHead(chained(kinds))
  expect((await pages(0, 1, 4)).pages).toBe(1)
  expect((await pages(0, 0)).pages).toBe(2)
  const behind = await pages(1, 0)
  expect([behind.pages, behind.page, behind.width]).toEqual([1, 1, side])
  expect((await decode(behind)).info.width).toBe(side)
})

/** A TIFF of several directories, each of a kind (NewSubfileType) and of the same picture. */
function chained(kinds: number[]) {
  const one = (kind: number) => tiff({ photometric: 1, samples: 1, tags: [[254, 4, [kind]]] }, 1)
  const first = one(kinds[0])
  const entries = first.readUInt16LE(8)
  const directory = first.subarray(8, 10 + entries * 12 + 4)
  const bytes = Buffer.concat([first, ...kinds.slice(1).map(() => directory)])
  kinds.forEach((kind, index) => {
    const at = index ? first.length + (index - 1) * directory.length : 8
    bytes.writeUInt32LE(kind, at + 2 + 8)
    const next = first.length + index * directory.length
    bytes.writeUInt32LE(index + 1 < kinds.length ? next : 0, at + 2 + entries * 12)
  })
  return bytes
}

test('an AVIF of several tiles is one picture', async () => {
  // Over 8,192 px libheif cuts an AVIF into tiles.
  const tiled = await sharp({ create: { width: 9_000, height: 64, channels: 3, background: '#246' } })
    .avif({ effort: 0 })
    .toBuffer()
  const head = await readHead(tiled)
  expect([head.pages, head.width, head.refusal]).toEqual([1, 9_000, undefined])
  expect((await decode(head, 64)).info.width).toBe(64)
})

test('a warning about a tag, a chunk or a segment is no damage', async () => {
  // A tag of GeoTIFF and one that nobody knows.
  const geo = tiff({
    tags: [
      [33_550, 4, [1, 1, 1]],
      [65_000, 3, [1]],
    ],
  })
  const png = withChunks(await picture(80, 60).png().toBuffer(), [
    ['gAMA', Buffer.from([1])],
    ['tIME', [0]],
  ])
  const jpeg = await picture(80, 60).jpeg().toBuffer()
  const second = 4 + jpeg.readUInt16BE(4)
  const stray = Buffer.concat([jpeg.subarray(0, second), Buffer.alloc(3), jpeg.subarray(second)])
  const odd = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from('\xff\xe0\0\x10JFIF\0\x07\x07\0\0\x01\0\x01\0\0', 'latin1'),
    jpeg.subarray(2),
  ])
  for (const bytes of [geo, png, stray, odd]) {
    const head = await readHead(bytes)
    expect((await decode(head)).info.channels).toBe(3)
  }
  const plain = await decode(await readHead(jpeg))
  expect((await decode(await readHead(stray))).data.equals(plain.data)).toBe(true)
  expect((await readHead(stray)).notes).toEqual([expect.stringContaining('3 bytes between its segments')])
  expect((await readHead(jpeg)).notes).toEqual([])
})
