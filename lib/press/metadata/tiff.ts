import { readTiff, type TiffDirectory, type TiffStructure } from '../../pixels/tiff'
import { even } from './even'

/** One value of a directory, its numbers big-endian whatever the byte order that it was read in. */
export interface Value {
  /** The type's number (Exif 3.0, 4.6.2): 2 is ASCII, 3 SHORT, 5 RATIONAL … */
  type: number
  data: Buffer
}

/** A directory: values by their tags. */
export type Directory = Map<number, Value>

/** A TIFF structure that is read where it lies, without a copy. */
export interface Tiff {
  /** Where the first directory begins. */
  first: number
  /** What can be read of the directory at an offset: a value that lies outside the structure is left out. */
  directoryAt(offset: number): Directory
}

/** Types of values that this house writes (Exif 3.0, 4.6.2). */
export const types = {
  byte: 1,
  ascii: 2,
  short: 3,
  long: 4,
  rational: 5,
  undefined: 7,
  signedRational: 10,
  utf8: 129,
} as const

/** Bytes of a value of each type, and of the numbers that it is made of, by the type's number. */
const sizes = new Map([
  [1, [1, 1]],
  [2, [1, 1]],
  [3, [2, 2]],
  [4, [4, 4]],
  [5, [8, 4]],
  [6, [1, 1]],
  [7, [1, 1]],
  [8, [2, 2]],
  [9, [4, 4]],
  [10, [8, 4]],
  [11, [4, 4]],
  [12, [8, 8]],
  [13, [4, 4]],
  [129, [1, 1]],
])
const entrySize = 12
const headerSize = 8
/** No segment of a press file holds a longer value, and a maker's megabyte is not copied to be looked at. */
const longest = 0xffff

/**
 * Reads a TIFF structure (TIFF 6.0, section 2), which EXIF and MPF bodies are, in either byte order.
 * `undefined` if the bytes do not begin as one.
 */
export function openTiff(bytes: Buffer): Tiff | undefined {
  const tiff = readTiff(bytes)
  return tiff && { first: tiff.first, directoryAt: (offset) => bigEndian(tiff, tiff.directoryAt(offset)) }
}

function bigEndian({ isLittle }: TiffStructure, found: TiffDirectory | undefined) {
  const directory: Directory = new Map()
  for (const [tag, { type, data }] of found?.values ?? []) {
    const [, unit] = sizes.get(type) ?? []
    if (unit === undefined || !data.length || data.length > longest) continue
    const copy = Buffer.from(data)
    directory.set(tag, { type, data: isLittle ? swap(copy, unit) : copy })
  }
  return directory
}

function swap(data: Buffer, unit: number) {
  if (unit === 2) return data.swap16()
  if (unit === 4) return data.swap32()
  return unit === 8 ? data.swap64() : data
}

/** How many bytes a directory takes, with the values that lie behind its entries. */
export function sizeOf(directory: Directory) {
  const behind = [...directory.values()].map(({ data }) => (data.length > 4 ? even(data.length) : 0))
  return 2 + directory.size * entrySize + 4 + behind.reduce((sum, length) => sum + length, 0)
}

/**
 * A big-endian TIFF structure of some directories, one behind the other: the first at 8, each next where
 * `sizeOf` says that the one before it ends. None says that another follows: only pointers lead to them.
 */
export function writeTiff(...directories: Directory[]) {
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1')
  const bodies: Buffer[] = []
  let at = headerSize
  for (const directory of directories) {
    bodies.push(encode(directory, at))
    at += sizeOf(directory)
  }
  return Buffer.concat([header, ...bodies])
}

/** A directory at an offset: its entries in the order of their tags, no next one, then the long values. */
export function encode(directory: Directory, at: number) {
  const bytes = Buffer.alloc(sizeOf(directory))
  bytes.writeUInt16BE(directory.size)
  let behind = 2 + directory.size * entrySize + 4
  const sorted = [...directory].sort(([a], [b]) => a - b)
  sorted.forEach(([tag, { type, data }], index) => {
    const entry = 2 + index * entrySize
    const [size] = sizes.get(type)!
    bytes.writeUInt16BE(tag, entry)
    bytes.writeUInt16BE(type, entry + 2)
    bytes.writeUInt32BE(data.length / size, entry + 4)
    if (data.length <= 4) data.copy(bytes, entry + 8)
    else {
      bytes.writeUInt32BE(at + behind, entry + 8)
      data.copy(bytes, behind)
      behind += even(data.length)
    }
  })
  return bytes
}

/** A SHORT. */
export function short(...numbers: number[]): Value {
  const data = Buffer.alloc(2 * numbers.length)
  numbers.forEach((number, index) => data.writeUInt16BE(number, 2 * index))
  return { type: types.short, data }
}

/** A LONG. */
export function long(number: number): Value {
  const data = Buffer.alloc(4)
  data.writeUInt32BE(number)
  return { type: types.long, data }
}

/** A RATIONAL, its numerator over its denominator. */
export function rational(numerator: number, denominator = 1): Value {
  const data = Buffer.alloc(8)
  data.writeUInt32BE(numerator)
  data.writeUInt32BE(denominator, 4)
  return { type: types.rational, data }
}

/** A text as today's tools write it: UTF-8 under the type ASCII, ended by NUL. */
export function text(words: string): Value {
  return { type: types.ascii, data: Buffer.from(`${words}\0`) }
}

/** Bytes of no type. */
export function bytes(...data: number[]): Value {
  return { type: types.undefined, data: Buffer.from(data) }
}

/** How the first number of each type is read. */
const readers = new Map<number, (data: Buffer) => number>([
  [1, (data) => data[0]],
  [3, (data) => data.readUInt16BE()],
  [4, (data) => data.readUInt32BE()],
  [5, (data) => data.readUInt32BE() / data.readUInt32BE(4)],
  [6, (data) => data.readInt8()],
  [8, (data) => data.readInt16BE()],
  [9, (data) => data.readInt32BE()],
  [10, (data) => data.readInt32BE() / data.readInt32BE(4)],
])

/** The first number of a value, a RATIONAL as its quotient; `undefined` of what is no number. */
export function numberOf(value: Value | undefined) {
  return value && readers.get(value.type)?.(value.data)
}
