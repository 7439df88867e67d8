import { hashScans } from '../c2pa/boxes'
import { sealed, type Told } from '../c2pa/sign'
import { carriedOf, type Signing } from '../c2pa/store'
import type { PressFields } from '../file'
import { exifBody } from './exif'
import { iimBlock } from './iim'
import { headOf, isOfApplication, sizeOf, type Segment } from './jpeg'
import { kinds, roomOf, segmentOf } from './kinds'
import { mpfBody, type MpfPicture } from './mpf'
import { readOriginal, type Original, type Source } from './original'
import { resourcesOf } from './photoshop'
import { jfifOf, photoshopOf } from './resolution'
import { directoryOf } from './second'
import { descriptionsOf } from './xmp/foreign'
import { xmpPacket } from './xmp/packet'

/** The press files of one original: they differ in their heads, and share all that follows. */
export interface Embedded {
  /** From SOI up to the first SOS, one for each of the fields given, in their order. */
  heads: Buffer[]
  /** What follows each head, one piece after the other: scans as views of the original, gain maps. */
  rest: Buffer[]
}

/** What is not in the JPEG itself: the file that it was made from, and who signs what is made of it. */
export interface Given {
  source?: Source
  signing?: Signing
}

/**
 * A JPEG with all fields as EXIF, XMP and IIM: a head for each of the files, and the rest that they share.
 * From SOS to EOI not a byte of the picture differs, nor is it copied. Of what the original says else only
 * that leaves which `allowed.ts` names; what is broken in it is rebuilt from what can be read.
 *
 * A writer of our own and not ExifTool: this must also run where there is no perl. ExifTool's
 * `-validate` reads what it wrote, over the collection and a corpus of awkward files.
 *
 * @throws Error if the bytes are no JPEG with a scan.
 */
export function embed(jpeg: Buffer, files: PressFields[], { source, signing }: Given = {}): Embedded {
  const original = readOriginal(jpeg, source)
  const rest = [...original.scans, ...original.gainMaps.flatMap(({ pieces }) => pieces)]
  if (!signing) return { heads: files.map((fields) => headOf(layOut(original, fields)([]))), rest }
  const scans = hashScans(original.scans)
  const isMany = original.gainMaps.length > 0
  const carried = files.length ? carriedOf(files[0], signing) : undefined
  const signed = (fields: PressFields) => {
    const told: Told = { fields, signing, carried }
    return headOf(sealed({ lay: layOut(original, fields), rest, scans, isMany }, told))
  }
  return { heads: files.map(signed), rest }
}

/** The segments of a file before its first scan, once those of its seal are known, which may be none. */
function layOut(original: Original, fields: PressFields) {
  const { facts, properties, resolution, colours, standard, hasJfif, gainMaps } = original
  const directory = gainMaps.length ? [directoryOf(gainMaps)] : []
  const foreign = descriptionsOf(properties, ...directory)
  const resources = resourcesOf(iimBlock(fields), photoshopOf(resolution))
  const written: Segment[] = [
    ...(hasJfif ? [{ marker: kinds.jfif.marker, data: jfifOf(resolution) }] : []),
    segmentOf(kinds.exif, Buffer.concat([Buffer.from([0]), exifBody(facts, fields.exif)])),
    segmentOf(kinds.xmp, Buffer.from(xmpPacket(fields, foreign, roomOf(kinds.xmp)))),
    segmentOf(kinds.photoshop, resources),
    ...standard,
  ]
  return (seal: Segment[]) => {
    const others = withSeal(colours, seal)
    return gainMaps.length ? withIndex(original, written, others) : [...written, ...others]
  }
}

/** A seal stands behind the last application segment: EXIF and XMP stay where readers look first. */
function withSeal(segments: Segment[], seal: Segment[]) {
  const last = segments.findLastIndex(({ marker }) => isOfApplication(marker))
  return [...segments.slice(0, last + 1), ...seal, ...segments.slice(last + 1)]
}

/** The segments with an index of the pictures in the file, which says how far each is from itself. */
function withIndex({ gainMaps, scans }: Original, written: Segment[], others: Segment[]) {
  const lay = (pictures: MpfPicture[]) => [...written, segmentOf(kinds.mpf, mpfBody(pictures)), ...others]
  const none = { attributes: 0, size: 0, offset: 0 }
  const size = sizeOf([headOf(lay([none, ...gainMaps.map(() => none)])), ...scans])
  // Marker and length are four bytes, and offsets are counted from behind the signature.
  let start = size - (headOf(written).length + 4 + kinds.mpf.signature.length)
  const pictures = gainMaps.map(({ attributes, size: length }) => {
    const picture = { attributes, size: length, offset: start }
    start += length
    return picture
  })
  // "Baseline MP primary image", representative of the file (CIPA DC-007, 5.2.3.3.1).
  return lay([{ attributes: 0x030000, size, offset: 0 }, ...pictures])
}
