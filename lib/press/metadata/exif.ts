import { copyTiff, type Tiff } from './tiff'

const GPS = 0x8825
// The thumbnail's JPEG, in its own directory: where it begins, and how long it is.
const JPEG_OFFSET = 0x0201
const JPEG_LENGTH = 0x0202

/** IFD0 tags that speak of the picture's words, its maker or a place: XMP says these, in all languages. */
const droppedTags = new Set([
  0x010e, // ImageDescription
  0x013b, // Artist
  0x8298, // Copyright
  GPS, // where a person stood
  0x9c9b,
  0x9c9c,
  0x9c9d,
  0x9c9e,
  0x9c9f, // Windows' XPTitle … XPSubject
])

/** Bytes of a value of each type, by the type's number (Exif 3.0, 4.6.2). */
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const entrySize = 12

/**
 * A copy of an EXIF body (Exif 3.0, after `Exif\0\0`) without GPS, thumbnail and descriptions; all
 * else stays where it was, so that a maker's own offsets hold. `undefined` if it cannot be read to
 * the end of its first directory.
 */
export function cleanExif(body: Buffer): Buffer | undefined {
  const tiff = copyTiff(body)
  try {
    cleanFirst(tiff)
    return tiff.bytes
  } catch {
    return undefined
  }
}

/** Cleans the first directory, and blanks the thumbnail's, which follows it. */
function cleanFirst(tiff: Tiff) {
  const { bytes, u16, u32, write16, entriesOf } = tiff
  const start = u32(4)
  const entries = entriesOf(start)
  const end = start + 2 + entries.length * entrySize
  const next = u32(end)
  if (next) blankThumbnail(tiff, next)
  const kept = entries.filter((entry) => !droppedTags.has(u16(entry)))
  const copies = kept.map((entry) => Buffer.from(bytes.subarray(entry, entry + entrySize)))
  for (const entry of entries) {
    if (u16(entry) === GPS) blankDirectory(tiff, u32(entry + 8))
    else if (droppedTags.has(u16(entry))) blankValue(tiff, entry)
  }
  // The entries close ranks; "no next directory" follows the last, and zeros fill what they left.
  bytes.fill(0, start + 2, end + 4)
  write16(kept.length, start)
  Buffer.concat(copies).copy(bytes, start + 2)
}

/** Blanks the value of an entry where it lies apart from the entry: over 4 bytes. */
function blankValue({ bytes, u16, u32 }: Tiff, entry: number) {
  const length = (typeSizes[u16(entry + 2)] ?? 0) * u32(entry + 4)
  if (length > 4) bytes.fill(0, u32(entry + 8), u32(entry + 8) + length)
}

function blankDirectory(tiff: Tiff, at: number) {
  const entries = tiff.entriesOf(at)
  for (const entry of entries) blankValue(tiff, entry)
  tiff.bytes.fill(0, at, at + 2 + entries.length * entrySize + 4)
}

/** Blanks the thumbnail's own directory, IFD1, and its JPEG. */
function blankThumbnail(tiff: Tiff, at: number) {
  const { bytes, u16, u32 } = tiff
  const entries = tiff.entriesOf(at)
  const valueOf = (tag: number) => {
    const entry = entries.find((each) => u16(each) === tag)
    return entry === undefined ? 0 : u32(entry + 8)
  }
  const start = valueOf(JPEG_OFFSET)
  bytes.fill(0, start, start + valueOf(JPEG_LENGTH))
  blankDirectory(tiff, at)
}
