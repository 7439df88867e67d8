import { cleanExif } from './exif'
import { extendedXmp, extensionSignature } from './extended'
import type { Fields } from '../fields'
import { iimBlock } from './iim'
import { APP0, APP1, APP13, APP2, joinJpeg, segmentLimit, splitJpeg, type Segment } from './jpeg'
import { moveMpf, mpfSignature } from './mpf'
import { iimOf, photoshopSignature, withIim } from './photoshop'
import { xmpPacket } from './xmp/packet'

const exifSignature = Buffer.from('Exif\0\0', 'latin1')
const xmpSignature = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')

/**
 * The JPEG with all fields as XMP and IIM. From SOS to the end not a byte differs; the ICC profile
 * and the camera's EXIF stay; GPS, thumbnail and the EXIF's own descriptions go; what others wrote
 * into XMP and IIM about other things survives.
 *
 * A writer of our own and not ExifTool: this must also run where there is no perl. ExifTool's
 * `-validate` reads what it wrote, over the collection and a corpus of awkward files.
 *
 * @throws Error if the bytes are no JPEG with a scan.
 */
export function embed(jpeg: Buffer, fields: Fields): Buffer {
  const { segments, rest } = splitJpeg(jpeg)
  const take = (marker: number, signature: Buffer) =>
    segments.filter((segment) => is(segment, marker, signature))
  const exif = take(APP1, exifSignature).slice(0, 1).flatMap(cleanSegment)
  const existing = take(APP1, xmpSignature)[0]?.data.subarray(xmpSignature.length)
  const packets = [existing, existing && extendedXmp(jpeg, existing)].flatMap(
    (packet) => packet?.toString('utf8') ?? [],
  )
  const xmp = xmpPacket(fields, packets, segmentLimit - xmpSignature.length)
  // A long resource list is cut into several segments, each with the signature.
  const resources = Buffer.concat(
    take(APP13, photoshopSignature).map(({ data }) => data.subarray(photoshopSignature.length)),
  )
  const heads: Segment[] = [
    ...segments.filter(({ marker }) => marker === APP0),
    ...exif,
    { marker: APP1, data: Buffer.concat([xmpSignature, Buffer.from(xmp)]) },
    ...chunks(withIim(resources, iimBlock(fields, iimOf(resources)))),
  ]
  const replaced = (segment: Segment) =>
    segment.marker === APP0 ||
    is(segment, APP1, exifSignature) ||
    is(segment, APP1, xmpSignature) ||
    is(segment, APP1, extensionSignature) ||
    is(segment, APP13, photoshopSignature)
  return settle(jpeg, [...heads, ...segments.filter((segment) => !replaced(segment))], rest)
}

/** Puts the file together, and tells a multi-picture index where its other pictures have moved to. */
function settle(jpeg: Buffer, segments: Segment[], rest: Buffer) {
  const out = joinJpeg(segments, rest)
  const index = segments.findIndex((segment) => is(segment, APP2, mpfSignature))
  if (index < 0) return out
  const signed = segments[index].data
  const growth = out.length - jpeg.length
  const shift = growth - (out.indexOf(signed) - jpeg.indexOf(signed))
  const body = signed.subarray(mpfSignature.length)
  const moved = moveMpf(body, growth, shift)
  return joinJpeg(segments.with(index, { marker: APP2, data: Buffer.concat([mpfSignature, moved]) }), rest)
}

function cleanSegment({ data }: Segment): Segment[] {
  const clean = cleanExif(data.subarray(exifSignature.length))
  return clean ? [{ marker: APP1, data: Buffer.concat([exifSignature, clean]) }] : []
}

function chunks(resources: Buffer): Segment[] {
  const size = segmentLimit - photoshopSignature.length
  return Array.from({ length: Math.ceil(resources.length / size) }, (_, i) => ({
    marker: APP13,
    data: Buffer.concat([photoshopSignature, resources.subarray(i * size, (i + 1) * size)]),
  }))
}

function is({ marker, data }: Segment, wanted: number, signature: Buffer) {
  return marker === wanted && data.subarray(0, signature.length).equals(signature)
}
