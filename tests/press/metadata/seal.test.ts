import { expect, test } from 'vitest'
import { isSealed, sealIn } from '@/lib/press/metadata/seal'
import { bytes, writeTiff } from '@/lib/press/metadata/tiff'
import { jpegWith } from '../../helpers/files'
import { picture } from '../../helpers/gallery'
import { makeTiff, type Making } from '../../helpers/tiff'

const store = Buffer.from('JP\0\x01\0\0\0\x01\0\0\0\x40jumb\0\0\0\x20jumdc2pa', 'latin1')

/** A chunk as PNG writes it; nobody here asks for its checksum. */
function pngChunk(name: string) {
  return Buffer.concat([
    Buffer.from('\0\0\0\x08', 'latin1'),
    Buffer.from(name),
    Buffer.from('manifest'),
    Buffer.alloc(4),
  ])
}

function inserted(file: Buffer, at: number, part: Buffer) {
  return Buffer.concat([file.subarray(0, at), part, file.subarray(at)])
}

const formats = {
  jpeg: {
    plain: () => picture(16, 16).jpeg().toBuffer(),
    sealed: async (plain: Buffer) => jpegWith([{ marker: 0xeb, data: store }], plain),
  },
  png: {
    plain: () => picture(16, 16).png().toBuffer(),
    // Behind IHDR: 8 + 12 + 13 bytes
    sealed: async (plain: Buffer) => inserted(plain, 33, pngChunk('caBX')),
  },
  webp: {
    plain: () => picture(16, 16).webp().toBuffer(),
    sealed: async (plain: Buffer) => Buffer.concat([plain, Buffer.from('C2PA\x04\0\0\0jumb', 'latin1')]),
  },
  avif: {
    plain: () => picture(16, 16).avif({ effort: 0 }).toBuffer(),
    sealed: async (plain: Buffer) =>
      Buffer.concat([
        plain,
        Buffer.from('00000018' + '75756964' + 'd8fec3d61b0e483c92975828877ec481', 'hex'),
      ]),
  },
  tiff: {
    plain: () => picture(16, 16).tiff().toBuffer(),
    sealed: async () => writeTiff(new Map([[0xcd41, bytes(1, 2, 3, 4, 5)]])),
  },
  bigtiff: {
    plain: () => picture(16, 16).tiff({ bigtiff: true }).toBuffer(),
    sealed: async () => tiffWith(Buffer.alloc(70_000, 7), { isBig: true }),
  },
}

/** A TIFF of one pixel with a store. */
function tiffWith(manifests: Buffer, making: Making = {}) {
  return makeTiff(1, 1, Buffer.alloc(3), { ...making, tags: [[0xcd41, 7, manifests]] })
}

test.each(Object.entries(formats))(
  '%s: a seal is found where the format keeps it, and none where there is none',
  async (_, format) => {
    const plain = await format.plain()
    expect(isSealed(plain)).toBe(false)
    expect(isSealed(await format.sealed(plain))).toBe(true)
  },
)

test('the store of a TIFF is read whole, be it as long as one with a picture in it', () => {
  const long = bytes(...new Array<number>(100_000).fill(7))
  expect(sealIn(writeTiff(new Map([[0xcd41, long]])))).toEqual(long.data)
})

test.each([{}, { isBig: true }, { isBig: true, isMotorola: true }])(
  'the store of a TIFF with offsets of either length is read whole: %o',
  (making) => {
    const manifests = Buffer.alloc(70_000, 7)
    expect(sealIn(tiffWith(manifests, making))).toEqual(manifests)
  },
)

test('a store in a directory of its own, behind the pages, is found; so is one that was cut off', () => {
  const page = makeTiff(1, 1, Buffer.alloc(3))
  const count = page.readUInt16LE(8)
  // Where the directory of the page says what follows: 8 + 2 + 12 bytes an entry.
  page.writeUInt32LE(page.length, 8 + 2 + 12 * count)
  const entry = Buffer.alloc(2 + 12 + 4)
  entry.writeUInt16LE(1)
  entry.writeUInt16LE(0xcd41, 2)
  entry.writeUInt16LE(7, 4)
  entry.writeUInt32LE(4, 6)
  entry.write('jumb', 10, 'latin1')
  expect(sealIn(Buffer.concat([page, entry]))?.toString()).toBe('jumb')
  const whole = tiffWith(Buffer.alloc(70_000, 7))
  expect(isSealed(whole.subarray(0, 60_000))).toBe(true)
})

test('another standard’s APP11, half a file and no file are not sealed', async () => {
  expect(isSealed(await jpegWith([{ marker: 0xeb, data: Buffer.from('HDR_RI ver=11') }]))).toBe(false)
  expect(isSealed(Buffer.from('ffd8ffeb', 'hex'))).toBe(false)
  expect(isSealed(Buffer.alloc(0))).toBe(false)
  expect(isSealed(Buffer.from('00000001667479700000000000000000ffffffffffffffff', 'hex'))).toBe(false)
})
