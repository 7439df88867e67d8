import type { CameraData } from '../catalogue/manifest'
import { withAsciiTexts } from '../pixels/tiff'

const options = {
  tiff: true,
  exif: true,
  icc: true,
  gps: false,
  xmp: false,
  iptc: false,
  jfif: false,
  mergeOutput: false,
  // exifr would read dates in this machine's time zone: keep them as written.
  reviveValues: false,
}

/**
 * The ICC profile's name and the camera data (Exif 3.0 tags) of a picture, each `null` where there is none.
 * Damaged metadata count as none: the pixels may still be good.
 */
export async function readCamera(
  bytes: Buffer,
): Promise<{ profile: string | null; camera: CameraData | null }> {
  const told = await parse(bytes)
  const {
    ifd0 = {},
    exif = {},
    icc = told.icc ?? {},
  } = told.errors ? await parse(withPlainTexts(bytes)) : told
  return { profile: text(icc.ProfileDescription), camera: cameraData({ ...ifd0, ...exif }) }
}

async function parse(bytes: Buffer) {
  const { default: exifr } = await import('exifr')
  return (await exifr.parse(bytes, options).catch(() => undefined)) ?? {}
}

const signature = Buffer.from('Exif\0\0', 'latin1')

/** exifr drops all of an EXIF for one text of Exif 3.0's own type: the block by itself, without that type. */
function withPlainTexts(bytes: Buffer) {
  const at = bytes.indexOf(signature)
  return withAsciiTexts(at < 0 ? bytes : bytes.subarray(at + signature.length))
}

function cameraData(tags: Record<string, unknown>): CameraData | null {
  if (!tags.Model && !tags.Make && !tags.DateTimeOriginal) return null
  return {
    make: text(tags.Make),
    model: text(tags.Model),
    lens: text(tags.LensModel),
    exposureSeconds: positive(tags.ExposureTime),
    aperture: positive(tags.FNumber),
    iso: positive(tags.ISO),
    focalLengthMm: positive(tags.FocalLength),
    taken: isoDate(tags.DateTimeOriginal),
  }
}

/** An EXIF date, `2017:04:20 10:31:00`, as ISO 8601 without a zone; `null` for blanks and zeros. */
export function isoDate(exif: unknown) {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(String(exif ?? ''))
  return match && match[1] !== '0000' ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}` : null
}

function text(value: unknown) {
  return typeof value === 'string' ? value.replace(/\0/g, '').trim() || null : null
}

function positive(value: unknown) {
  return typeof value === 'number' && value > 0 ? value : null
}
