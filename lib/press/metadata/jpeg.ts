/** A JPEG marker segment (ITU-T T.81, B.1.1.4), without its marker and length. */
export interface Segment {
  marker: number
  data: Buffer
}

/** The marker of JFIF's segment. */
export const APP0 = 0xe0
/** The marker of EXIF's and XMP's segments. */
export const APP1 = 0xe1
/** The marker of the colour profile's segments, and of a Multi-Picture index. */
export const APP2 = 0xe2
/** The marker of Photoshop's segments, in which IIM lies. */
export const APP13 = 0xed
const SOI = 0xd8
const SOS = 0xda

/** How many bytes a segment can hold: its length, two bytes of itself included, is a 16-bit number. */
export const segmentLimit = 0xffff - 2

/**
 * A JPEG as the segments before its first scan, and the rest: from SOS to the end of the file, byte
 * for byte, second images and trailing bytes included.
 */
export function splitJpeg(bytes: Buffer): { segments: Segment[]; rest: Buffer } {
  if (bytes.readUInt16BE(0) !== 0xff00 + SOI)
    throw new Error('The file does not begin as a JPEG. Save it as JPEG again.')
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]
    // Fill bytes may stand before a marker (B.1.1.2).
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === SOS) return { segments, rest: bytes.subarray(at) }
    const length = bytes.readUInt16BE(at + 2)
    segments.push({ marker, data: bytes.subarray(at + 4, at + 2 + length) })
    at += 2 + length
  }
  throw new Error('The JPEG has no scan. Get a whole copy of the file.')
}

/** What stands before the scan of a JPEG with these segments: SOI and each of them. */
export function headOf(segments: Segment[]) {
  const heads = segments.flatMap(({ marker, data }) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(data.length + 2, 2)
    return [head, data]
  })
  return Buffer.concat([Buffer.from([0xff, SOI]), ...heads])
}

/** The bytes of a JPEG put together again. */
export function joinJpeg(segments: Segment[], rest: Buffer) {
  return Buffer.concat([headOf(segments), rest])
}
