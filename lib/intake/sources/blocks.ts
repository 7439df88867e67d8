import { inflateSync } from 'node:zlib'
import {
  blocksOfJpeg,
  iimIn,
  isJpeg,
  startsWith,
  withoutSignature,
  xmpSignature,
  type Blocks,
} from '../../press/metadata/blocks'
import { chunksOf, isPng, type Chunk } from '../../pixels/png'
import { readTiff } from '../../pixels/tiff'

// A block is a megabyte at most in earnest; what unpacks to more is no metadata.
const mostBytes = 1 << 26

/**
 * The blocks of a picture, from its own bytes: decoders leave some of them out, those of a JPEG with a gain
 * map among them. Of AVIF, whose blocks lie where its tables say, `undefined`.
 */
export function blocksOf(bytes: Buffer): Blocks | undefined {
  if (isPng(bytes)) return ofPng(chunksOf(bytes))
  if (isJpeg(bytes)) return blocksOfJpeg(bytes)
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return ofWebp(bytes)
  return readTiff(bytes) && ofTiff(bytes)
}

function ofWebp(bytes: Buffer): Blocks {
  const blocks: Blocks = { xmp: [] }
  for (let at = 12; at + 8 <= bytes.length;) {
    const [type, length] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)]
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'XMP ') blocks.xmp.push(data)
    if (type === 'EXIF') blocks.exif = withoutSignature(data)
    at += 8 + length + (length % 2)
  }
  return blocks
}

const XMP = 700
const IIM = 33723
const RESOURCES = 34377

function ofTiff(bytes: Buffer): Blocks {
  const [first] = readTiff(bytes)?.directories ?? []
  const data = (tag: number) => first?.values.get(tag)?.data
  const packet = data(XMP)
  return { xmp: packet ? [packet] : [], exif: bytes, iim: upright(data(IIM)) ?? iimIn(data(RESOURCES)) }
}

/** IIM that was written as 32-bit numbers may lie in the other order of bytes. */
function upright(iim: Buffer | undefined) {
  if (!iim || iim[0] === 0x1c) return iim
  if (iim.length < 4 || iim[3] !== 0x1c) return undefined
  return Buffer.from(iim.subarray(0, iim.length - (iim.length % 4))).swap32()
}

/** Of a PNG: its own chunks, and those that ImageMagick and ExifTool write as "Raw profile type …". */
function ofPng(chunks: Chunk[]): Blocks {
  const texts = new Map(chunks.flatMap((chunk) => textOf(chunk) ?? []))
  const raw = (name: string) => fromHex(texts.get(`Raw profile type ${name}`))
  const { xmp, exif } = ofApp1(raw('APP1'))
  const packet = [texts.get('XML:com.adobe.xmp'), raw('xmp'), xmp].find(Boolean)
  const block = [chunks.find(({ type }) => type === 'eXIf')?.data, raw('exif'), exif].find(Boolean)
  return {
    xmp: packet ? [packet] : [],
    exif: block && withoutSignature(block),
    iim: iimIn(raw('iptc') ?? raw('8bim')),
  }
}

/** A segment of a JPEG by itself: XMP, or else EXIF. */
function ofApp1(segment: Buffer | undefined) {
  if (!segment || !startsWith(segment, xmpSignature)) return { exif: segment }
  return { xmp: segment.subarray(xmpSignature.length) }
}

/** The keyword and the text of a text chunk (PNG, third edition, 11.3.3). */
function textOf({ type, data }: Chunk): [keyword: string, text: Buffer][] | undefined {
  const end = data.indexOf(0)
  if (end < 0) return undefined
  const keyword = data.toString('latin1', 0, end)
  if (type === 'tEXt') return [[keyword, data.subarray(end + 1)]]
  if (type === 'zTXt') return [[keyword, unpack(data.subarray(end + 2))]]
  if (type !== 'iTXt') return undefined
  const language = data.indexOf(0, end + 3)
  const translated = data.indexOf(0, language + 1)
  if (language < 0 || translated < 0) return undefined
  const rest = data.subarray(translated + 1)
  return [[keyword, data[end + 1] === 1 ? unpack(rest) : rest]]
}

function unpack(data: Buffer) {
  try {
    return inflateSync(data, { maxOutputLength: mostBytes })
  } catch {
    return Buffer.alloc(0)
  }
}

/** A raw profile: its name, its length, and its bytes as hexadecimal digits. */
function fromHex(text: Buffer | undefined) {
  const match = /^\s*[^\n]+\n\s*(\d+)\s+([0-9a-fA-F\s]*)$/.exec(
    text?.toString('latin1').replace(/\0+$/, '') ?? '',
  )
  if (!match) return undefined
  return Buffer.from(match[2].replace(/\s+/g, ''), 'hex').subarray(0, Number(match[1]))
}
