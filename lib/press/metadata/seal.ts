import { splitJpeg } from './jpeg'
import { openTiff } from './tiff'

const APP11 = 0xeb
/** The tag of a TIFF under which a manifest store lies. */
const STORE = 0xcd41
/** The box of a file of ISO's base media format in which a manifest store lies. */
const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')

/**
 * Whether the bytes of a picture carry Content Credentials (C2PA 2.2, A.3: where each format embeds its
 * manifest store). Not whether they are valid: only that a seal is there, which a changed byte breaks.
 */
export function isSealed(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('\xff\xd8')) return isSealedJpeg(bytes)
  if (head.startsWith('\x89PNG')) return chunksOfPng(bytes).includes('caBX')
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return chunksOfRiff(bytes).includes('C2PA')
  if (head.slice(4, 8) === 'ftyp') return hasBox(bytes)
  const tiff = openTiff(bytes)
  return tiff?.has(tiff.first, STORE) ?? false
}

function isSealedJpeg(bytes: Buffer) {
  try {
    return splitJpeg(bytes).segments.some(({ marker, data }) => marker === APP11 && data.includes('c2pa'))
  } catch {
    return false
  }
}

/** The names of a PNG's chunks: length, name, data, checksum. */
function chunksOfPng(bytes: Buffer) {
  const names: string[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString('latin1', at + 4, at + 8))
  return names
}

/** The names of a RIFF file's chunks: name, length, data, a byte more if they are odd. */
function chunksOfRiff(bytes: Buffer) {
  const names: string[] = []
  for (let at = 12; at + 8 <= bytes.length; at += 8 + even(bytes.readUInt32LE(at + 4)))
    names.push(bytes.toString('latin1', at, at + 4))
  return names
}

function even(length: number) {
  return length + (length % 2)
}

/** Whether one of the top boxes is that of a manifest store: length, name, its long name. */
function hasBox(bytes: Buffer) {
  for (let at = 0; at + 24 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const isUuid = bytes.toString('latin1', at + 4, at + 8) === 'uuid'
    if (isUuid && bytes.subarray(at + 8, at + 24).equals(uuid)) return true
    // 1 says that the length follows as a number of 64 bits, 0 that the box is the last.
    const whole = length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length
    if (whole < 8) return false
    at += whole
  }
  return false
}
