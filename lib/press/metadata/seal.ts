import { readTiff } from '../../pixels/tiff'
import { APP11, storeIn } from '../c2pa/segments'
import { even } from './even'
import { splitJpeg } from './jpeg'

/** The tag of a TIFF under which a manifest store lies. */
const STORE = 0xcd41
/** The box of a file of ISO's base media format in which a manifest store lies. */
const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')

type Format = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/tiff'

/** Whether the bytes of a picture of a format carry a store, and the store itself. */
interface Carrier {
  has: (bytes: Buffer) => boolean
  store: (bytes: Buffer) => Buffer | undefined
}

/** Where each format embeds its manifest store (C2PA 2.2, A.3). */
const carriers: Record<Format, Carrier> = {
  'image/jpeg': {
    has: (bytes) => segmentsIn(bytes).some(({ marker, data }) => marker === APP11 && data.includes('c2pa')),
    store: (bytes) => storeIn(segmentsIn(bytes)),
  },
  'image/png': byParts(chunksOfPng, 'caBX'),
  'image/webp': byParts(chunksOfRiff, 'C2PA'),
  'image/avif': { has: (bytes) => boxOfStore(bytes) !== undefined, store: storeInBox },
  'image/tiff': {
    has: (bytes) =>
      directoriesOf(bytes).some(({ values, lost }) => values.has(STORE) || lost.includes(STORE)),
    store: (bytes) => directoriesOf(bytes).flatMap(({ values }) => values.get(STORE)?.data ?? [])[0],
  },
}

/** The media type of a picture that may carry Content Credentials, by its first bytes. */
export function sealableType(bytes: Buffer): Format {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('\xff\xd8')) return 'image/jpeg'
  if (head.startsWith('\x89PNG')) return 'image/png'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp'
  return head.slice(4, 8) === 'ftyp' ? 'image/avif' : 'image/tiff'
}

/**
 * Whether the bytes of a picture carry Content Credentials. Not whether they are valid: only that a seal is
 * there, which a changed byte breaks.
 */
export function isSealed(bytes: Buffer): boolean {
  return carriers[sealableType(bytes)].has(bytes)
}

/** The manifest store that a picture carries, where it lies there whole. */
export function sealIn(bytes: Buffer): Buffer | undefined {
  return carriers[sealableType(bytes)].store(bytes)
}

function segmentsIn(bytes: Buffer) {
  try {
    return splitJpeg(bytes).segments
  } catch {
    return []
  }
}

/** A named part of a file. */
interface Part {
  name: string
  data: Buffer
}

function byParts(partsOf: (bytes: Buffer) => Part[], name: string): Carrier {
  const find = (bytes: Buffer) => partsOf(bytes).find((part) => part.name === name)
  return { has: (bytes) => find(bytes) !== undefined, store: (bytes) => find(bytes)?.data }
}

/** A PNG's chunks: length, name, data, checksum. */
function chunksOfPng(bytes: Buffer) {
  const parts: Part[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    parts.push({ name: bytes.toString('latin1', at + 4, at + 8), data })
  }
  return parts
}

/** A RIFF file's chunks: name, length, data, a byte more if they are odd. */
function chunksOfRiff(bytes: Buffer) {
  const parts: Part[] = []
  for (let at = 12; at + 8 <= bytes.length; at += 8 + even(bytes.readUInt32LE(at + 4))) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4))
    parts.push({ name: bytes.toString('latin1', at, at + 4), data })
  }
  return parts
}

/** The top box of a manifest store, behind its names: length, name, its long name. */
function boxOfStore(bytes: Buffer) {
  for (let at = 0; at + 24 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const isUuid = bytes.toString('latin1', at + 4, at + 8) === 'uuid'
    // 1 says that the length follows as a number of 64 bits, 0 that the box is the last.
    const whole = length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length
    if (isUuid && bytes.subarray(at + 8, at + 24).equals(uuid))
      return bytes.subarray(at + 24, whole < 24 ? undefined : at + whole)
    if (whole < 8) return undefined
    at += whole
  }
  return undefined
}

/** The store in its box: behind version and flags, what it is for, and where the next one is (A.5.1). */
function storeInBox(bytes: Buffer) {
  const box = boxOfStore(bytes)
  const end = box?.indexOf(0, 4) ?? -1
  if (!box || box.toString('latin1', 4, end) !== 'manifest') return undefined
  return box.subarray(end + 1 + 8)
}

/** The directories of a TIFF or a BigTIFF: a store may lie in one of its own behind those of the pages. */
function directoriesOf(bytes: Buffer) {
  return readTiff(bytes)?.directories ?? []
}
