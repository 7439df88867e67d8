import type { PressFields } from '../file'
import { exifBody } from './exif'
import { iimBlock } from './iim'
import { headOf, sizeOf, type Segment } from './jpeg'
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
export function embed(jpeg: Buffer, files: PressFields[], source?: Source): Embedded {
  const original = readOriginal(jpeg, source)
  return {
    heads: files.map((fields) => headFor(original, fields)),
    rest: [...original.scans, ...original.gainMaps.flatMap(({ pieces }) => pieces)],
  }
}

function headFor(original: Original, fields: PressFields) {
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
  return gainMaps.length ? withIndex(original, written) : headOf([...written, ...colours])
}

/** A head with an index of the pictures in the file, which says how far each is from the index itself. */
function withIndex({ colours, gainMaps, scans }: Original, written: Segment[]) {
  const make = (pictures: MpfPicture[]) =>
    headOf([...written, segmentOf(kinds.mpf, mpfBody(pictures)), ...colours])
  const none = { attributes: 0, size: 0, offset: 0 }
  const size = sizeOf([make([none, ...gainMaps.map(() => none)]), ...scans])
  // Marker and length are four bytes, and offsets are counted from behind the signature.
  let start = size - (headOf(written).length + 4 + kinds.mpf.signature.length)
  const others = gainMaps.map(({ attributes, size: length }) => {
    const picture = { attributes, size: length, offset: start }
    start += length
    return picture
  })
  // "Baseline MP primary image", representative of the file (CIPA DC-007, 5.2.3.3.1).
  return make([{ attributes: 0x030000, size, offset: 0 }, ...others])
}
