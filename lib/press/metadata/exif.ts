import { copyTiff } from './tiff'

/** IFD0 tags that speak of the picture's words, its maker or a place: XMP says these, in both languages. */
const droppedTags = new Set([
  0x010e, // ImageDescription
  0x013b, // Artist
  0x8298, // Copyright
  0x8825, // the GPS directory: where a person stood
  0x9c9b,
  0x9c9c,
  0x9c9d,
  0x9c9e,
  0x9c9f, // Windows' XPTitle … XPSubject
])
const GPS = 0x8825
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/**
 * A copy of an EXIF body (Exif 3.0, after `Exif\0\0`) without GPS, thumbnail and descriptions; all
 * else stays where it was, so that a maker's own offsets hold. `undefined` if it cannot be read to
 * the end of its first directory.
 */
export function cleanExif(body: Buffer): Buffer | undefined {
  const { bytes, u16, u32, write16, entriesOf } = copyTiff(body)

  /** Blanks the value of an entry where it is kept apart from the entry. */
  function blankValue(entry: number) {
    const length = (typeSizes[u16(entry + 2)] ?? 0) * u32(entry + 4)
    if (length > 4) bytes.fill(0, u32(entry + 8), u32(entry + 8) + length)
  }

  function blankDirectory(at: number) {
    const entries = entriesOf(at)
    for (const entry of entries) blankValue(entry)
    bytes.fill(0, at, at + 2 + entries.length * 12 + 4)
  }

  /** The thumbnail's own directory, IFD1, and its JPEG (tags 0x0201 and 0x0202). */
  function blankThumbnail(at: number) {
    const entries = entriesOf(at)
    const value = (tag: number) =>
      entries.filter((entry) => u16(entry) === tag).map((entry) => u32(entry + 8))[0] ?? 0
    bytes.fill(0, value(0x0201), value(0x0201) + value(0x0202))
    blankDirectory(at)
  }

  try {
    const start = u32(4)
    const entries = entriesOf(start)
    const end = start + 2 + entries.length * 12
    const next = u32(end)
    if (next) blankThumbnail(next)
    const kept: Buffer[] = []
    for (const entry of entries) {
      if (!droppedTags.has(u16(entry))) kept.push(Buffer.from(bytes.subarray(entry, entry + 12)))
      else if (u16(entry) === GPS) blankDirectory(u32(entry + 8))
      else blankValue(entry)
    }
    // The entries close ranks; "no next directory" follows the last, and zeros fill what they left.
    bytes.fill(0, start + 2, end + 4)
    write16(kept.length, start)
    Buffer.concat(kept).copy(bytes, start + 2)
    return bytes
  } catch {
    return undefined
  }
}
