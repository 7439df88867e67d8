import type { PressFields } from '../file'
import { cleanExif } from './exif'
import { extendedXmp, extensionSignature } from './extended'
import { iimBlock } from './iim'
import { APP0, APP1, APP13, APP2, headOf, segmentLimit, splitJpeg, type Segment } from './jpeg'
import { moveMpf, mpfSignature } from './mpf'
import { iimOf, photoshopSignature, withIim } from './photoshop'
import { foreignDescriptions } from './xmp/foreign'
import { ownNames, xmpPacket } from './xmp/packet'

/** A kind of segment: its marker, and what its data begin with. */
interface Kind {
  marker: number
  signature: Buffer
}

const exif: Kind = { marker: APP1, signature: Buffer.from('Exif\0\0', 'latin1') }
const xmp: Kind = { marker: APP1, signature: Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1') }
const extension: Kind = { marker: APP1, signature: extensionSignature }
const photoshop: Kind = { marker: APP13, signature: photoshopSignature }
const mpf: Kind = { marker: APP2, signature: mpfSignature }

/** What is written anew, and so not taken over as it was. */
const replaced = [exif, xmp, extension, photoshop]

/** A JPEG with other segments: what stands before its scan, and what follows. */
export interface Embedded {
  /** From SOI to the first scan, which is not in it: one for each of the fields given, in their order. */
  heads: Buffer[]
  /** All that follows, the same for every head: views of the bytes given, none of them copied. */
  rest: Buffer[]
}

/**
 * The JPEG with all fields as XMP and IIM, once for each of `files`. From SOS to the end not a byte differs;
 * the ICC profile and the camera's EXIF stay; GPS, thumbnail and the EXIF's own descriptions go; what others
 * wrote into XMP and IIM about other things survives.
 *
 * A writer of our own and not ExifTool: this must also run where there is no perl. ExifTool's
 * `-validate` reads what it wrote, over the collection and a corpus of awkward files.
 *
 * @throws Error if the bytes are no JPEG with a scan.
 */
export function embed(jpeg: Buffer, files: PressFields[]): Embedded {
  const { segments, rest } = splitJpeg(jpeg)
  const isJfif = ({ marker }: Segment) => marker === APP0
  const isReplaced = (segment: Segment) => replaced.some((kind) => isOf(kind, segment))
  const before = [...segments.filter(isJfif), ...exifSegments(segments)]
  const after = segments.filter((segment) => !isJfif(segment) && !isReplaced(segment))
  const foreign = foreignXmp(jpeg, segments)
  const heads = files.map((fields) => {
    const own = [xmpSegment(fields, foreign), ...photoshopSegments(segments, fields)]
    return settledHead(segments, [...before, ...own, ...after])
  })
  return { heads, rest: [rest] }
}

/** The first EXIF, without what speaks of words, makers and places. */
function exifSegments(segments: Segment[]): Segment[] {
  return contentsOf(exif, segments)
    .slice(0, 1)
    .flatMap((body) => {
      const clean = cleanExif(body)
      return clean ? [segmentOf(exif, clean)] : []
    })
}

/** What the file's own XMP says of other things. */
function foreignXmp(jpeg: Buffer, segments: Segment[]) {
  const [existing] = contentsOf(xmp, segments)
  const extended = existing && extendedXmp(jpeg, existing)
  const packets = [existing, extended].flatMap((packet) => packet?.toString('utf8') ?? [])
  return packets.flatMap((packet) => foreignDescriptions(packet, ownNames))
}

function xmpSegment(fields: PressFields, foreign: string[]) {
  const packet = xmpPacket(fields, foreign, roomOf(xmp))
  return segmentOf(xmp, Buffer.from(packet))
}

/** Our IIM among the file's image resources; a long list of them is cut, each piece with the signature. */
function photoshopSegments(segments: Segment[], fields: PressFields) {
  const existing = Buffer.concat(contentsOf(photoshop, segments))
  const iim = iimBlock(fields, iimOf(existing))
  const resources = withIim(existing, iim)
  const size = roomOf(photoshop)
  const pieces: Segment[] = []
  for (let start = 0; start < resources.length; start += size) {
    const piece = resources.subarray(start, start + size)
    pieces.push(segmentOf(photoshop, piece))
  }
  return pieces
}

/** The head of a file, which says in a multi-picture index where its other pictures have moved to. */
function settledHead(before: Segment[], segments: Segment[]) {
  const head = headOf(segments)
  const index = segments.findIndex((segment) => isOf(mpf, segment))
  if (index < 0) return head
  const segment = segments[index]
  const growth = head.length - headOf(before).length
  const shift = growth - (startOf(segment, segments) - startOf(segment, before))
  const moved = moveMpf(segment.data.subarray(mpf.signature.length), growth, shift)
  return headOf(segments.with(index, segmentOf(mpf, moved)))
}

/** Where the data of a segment begin. */
function startOf(segment: Segment, segments: Segment[]) {
  return headOf(segments.slice(0, segments.indexOf(segment))).length + 4
}

function isOf({ marker, signature }: Kind, segment: Segment) {
  const start = segment.data.subarray(0, signature.length)
  return segment.marker === marker && start.equals(signature)
}

/** What the segments of a kind hold after its signature. */
function contentsOf(kind: Kind, segments: Segment[]) {
  return segments
    .filter((segment) => isOf(kind, segment))
    .map(({ data }) => data.subarray(kind.signature.length))
}

function segmentOf({ marker, signature }: Kind, content: Buffer): Segment {
  return { marker, data: Buffer.concat([signature, content]) }
}

/** How many bytes a segment of a kind has for what is not its signature. */
function roomOf({ signature }: Kind) {
  return segmentLimit - signature.length
}
