import exifr from 'exifr'
import sharp from 'sharp'
import { none, type Told } from './told'

const options = {
  tiff: true,
  exif: true,
  gps: true,
  icc: false,
  xmp: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  // exifr would read dates in this machine's time zone: keep them as written.
  reviveValues: false,
}

// What cameras write into every picture's description by themselves.
const cameraNoise = /^(olympus|minolta|konica|kodak|casio|samsung|sony|digital|dcim|dsc|\s|camera|picture)*$/i

/**
 * What a picture's EXIF (3.0) tells. Damaged metadata tell nothing: the pixels may still be good.
 * Texts are UTF-8, as cameras and editors write them whatever the standard says.
 */
export async function readExif(bytes: Buffer): Promise<Told> {
  const { ifd0 = {}, exif = {}, gps = {} } = (await parse(bytes)) ?? {}
  const description = text(ifd0.ImageDescription)
  return {
    ...none,
    date: day(exif.DateTimeOriginal) ?? day(exif.CreateDate),
    creator: text(ifd0.Artist),
    rightsNotice: text(ifd0.Copyright),
    stood: position(gps),
    caption: description && !cameraNoise.test(description) ? { 'x-default': description } : {},
    camera: [text(ifd0.Make), text(ifd0.Model)].filter(Boolean).join(' ') || null,
    focalLengthMm: Number(exif.FocalLength) > 0 ? Number(exif.FocalLength) : null,
  }
}

/**
 * exifr's directories, of the EXIF that sharp finds: exifr opens no WebP, and misses an AVIF's. Only in a
 * TIFF there is none to find.
 */
async function parse(bytes: Buffer): Promise<Record<string, Record<string, unknown>> | undefined> {
  const found = await sharp(bytes)
    .metadata()
    .then(
      ({ exif }) => exif,
      () => undefined,
    )
  const body = found?.subarray(found.toString('latin1', 0, 4) === 'Exif' ? 6 : 0)
  return exifr.parse(body ?? bytes, options).catch(() => undefined)
}

/**
 * The day of an EXIF date as written, `2017:04:20 10:31:00`; `null` for blanks, zeros and days that are none.
 */
function day(value: unknown) {
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)/.exec(String(value ?? ''))
  return match ? realDay(`${match[1]}-${match[2]}-${match[3]}`) : null
}

/** A day of the calendar since photographs exist, or `null`. @example realDay('2017-02-30') // null */
export function realDay(iso: string) {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && iso > '1826' ? iso : null
}

function position({ GPSLatitude, GPSLatitudeRef, GPSLongitude, GPSLongitudeRef }: Record<string, unknown>) {
  const lat = degrees(GPSLatitude, GPSLatitudeRef, 'S')
  const lon = degrees(GPSLongitude, GPSLongitudeRef, 'W')
  return lat === null || lon === null ? null : realPosition(lat, lon)
}

/**
 * A position on Earth in degrees to six decimals, about 11 cm. Zero on both axes is an empty field, not the
 * Gulf of Guinea.
 */
export function realPosition(lat: number, lon: number) {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || (lat === 0 && lon === 0)) return null
  return { lat: Math.round(lat * 1e6) / 1e6, lon: Math.round(lon * 1e6) / 1e6 }
}

function degrees(parts: unknown, ref: unknown, negative: string) {
  if (!parts || typeof parts !== 'object') return null
  const [d, m = 0, s = 0] = Array.from(parts as ArrayLike<unknown>, Number)
  const value = d + m / 60 + s / 3600
  return Number.isFinite(value) ? (String(ref).startsWith(negative) ? -value : value) : null
}

function text(value: unknown) {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return utf8(String(value)).replace(/\0/g, '').trim() || null
}

/** exifr reads the bytes of a text as Latin-1: read them as UTF-8 where they are. */
function utf8(latin1: string) {
  if (!/[\x80-\xff]/.test(latin1) || /[^\x00-\xff]/.test(latin1)) return latin1
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'))
  } catch {
    return latin1
  }
}
