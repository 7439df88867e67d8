import exifr from 'exifr'
import sharp from 'sharp'
import { noticeAlone } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { noFacts, type SourceFacts } from './facts'
import { readDay, realPosition } from './values'

type Directory = Record<string, unknown>

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
 * What a picture's EXIF (3.0) says. Damaged metadata say nothing: the pixels may still be good.
 * Texts are UTF-8, as cameras and editors write them whatever the standard says.
 */
export async function readExif(bytes: Buffer): Promise<SourceFacts> {
  const { ifd0 = {}, exif = {}, gps = {} } = (await parse(bytes)) ?? {}
  const stated = noticeAlone(copyrightOf(ifd0))
  return {
    ...noFacts,
    date: readDay(exif.DateTimeOriginal) ?? readDay(exif.CreateDate),
    creator: text(ifd0.Artist),
    rightsStatement: statementIn(stated),
    stated,
    cameraPosition: realPosition(
      degrees(gps.GPSLatitude, gps.GPSLatitudeRef, 'S'),
      degrees(gps.GPSLongitude, gps.GPSLongitudeRef, 'W'),
    ),
    caption: captionOf(ifd0),
    camera: [text(ifd0.Make), text(ifd0.Model)].filter(Boolean).join(' ') || null,
    focalLengthMm: Number(exif.FocalLength) > 0 ? Number(exif.FocalLength) : null,
  }
}

/**
 * exifr's directories, read from the EXIF block that sharp finds: exifr opens no WebP, and misses an AVIF's.
 * In a TIFF sharp finds no block, and exifr reads the file itself.
 */
async function parse(bytes: Buffer): Promise<Record<string, Directory> | undefined> {
  const found = await sharp(bytes)
    .metadata()
    .then(
      ({ exif }) => exif,
      () => undefined,
    )
  const body = found?.subarray(found.toString('latin1', 0, 4) === 'Exif' ? 6 : 0)
  return exifr.parse(body ?? bytes, options).catch(() => undefined)
}

function captionOf({ ImageDescription }: Directory) {
  const description = text(ImageDescription)
  const caption: Record<string, string> = {}
  if (description && !cameraNoise.test(description)) caption['x-default'] = description
  return caption
}

/** The photographer's notice and, behind a NUL, the editor's. */
function copyrightOf({ Copyright }: Directory) {
  return typeof Copyright === 'string' ? utf8(Copyright) : null
}

function degrees(parts: unknown, ref: unknown, negative: string) {
  if (!parts || typeof parts !== 'object') return null
  const [d, m = 0, s = 0] = Object.values(parts).map(Number)
  const value = d + m / 60 + s / 3600
  if (!Number.isFinite(value)) return null
  return String(ref).startsWith(negative) ? -value : value
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
