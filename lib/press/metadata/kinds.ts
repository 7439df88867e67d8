import { extensionSignature } from './extended'
import { APP0, APP1, APP13, APP14, APP2, segmentLimit, type Segment } from './jpeg'
import { mpfSignature } from './mpf'
import { photoshopSignature } from './photoshop'

/** A kind of segment: its marker, and what its data begin with. */
export interface Kind {
  marker: number
  signature: Buffer
}

const kind = (marker: number, signature: string | Buffer): Kind => ({
  marker,
  signature: typeof signature === 'string' ? Buffer.from(signature, 'latin1') : signature,
})

/** The kinds of application segments that this house reads; of all others nothing is kept. */
export const kinds = {
  jfif: kind(APP0, 'JFIF\0'),
  // Exif asks for two NULs; some writers put something else in place of the second.
  exif: kind(APP1, 'Exif\0'),
  xmp: kind(APP1, 'http://ns.adobe.com/xap/1.0/\0'),
  extension: kind(APP1, extensionSignature),
  photoshop: kind(APP13, photoshopSignature),
  mpf: kind(APP2, mpfSignature),
  icc: kind(APP2, 'ICC_PROFILE\0'),
  // ISO 21496-1: that the file has a gain map, or how it is applied.
  gainMap: kind(APP2, 'urn:iso:std:iso:ts:21496:-1\0'),
  adobe: kind(APP14, 'Adobe'),
}

/** Whether a segment is of a kind. */
export function isOf({ marker, signature }: Kind, segment: Segment) {
  const start = segment.data.subarray(0, signature.length)
  return segment.marker === marker && start.equals(signature)
}

/** What the segments of a kind hold after its signature. */
export function contentsOf({ marker, signature }: Kind, segments: Segment[]) {
  return segments
    .filter((segment) => isOf({ marker, signature }, segment))
    .map(({ data }) => data.subarray(signature.length))
}

/** A segment of a kind. */
export function segmentOf({ marker, signature }: Kind, content: Buffer): Segment {
  return { marker, data: Buffer.concat([signature, content]) }
}

/** How many bytes a segment of a kind has for what is not its signature. */
export function roomOf({ signature }: Kind) {
  return segmentLimit - signature.length
}

/** Bytes of Adobe's segment: its name, its version, two flags and the transform. */
const adobeLength = 12

/** Frames and entropy tables; quantization tables, lines, restarts, hierarchies (T.81, B.1.1.3). */
function isOfDecoders(marker: number) {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xdb && marker <= 0xdf)
}

/** The segments without which the picture would not look as it does: profile, colour transform, tables. */
export function coloursIn(segments: Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    if (isOfDecoders(segment.marker) || isOf(kinds.icc, segment)) return [segment]
    const isWhole = isOf(kinds.adobe, segment) && segment.data.length >= adobeLength
    return isWhole ? [{ ...segment, data: segment.data.subarray(0, adobeLength) }] : []
  })
}
