import sharp from 'sharp'
import { readTiff, type TiffDirectory, type TiffStructure } from '../../pixels/tiff'
import { withoutSignature } from '../../press/metadata/blocks'
import { decodeText } from '../../press/metadata/latin'
import { noticeAlone } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { blocksOf } from './blocks'
import { composite } from './composite'
import { noFacts, type LangAlt, type SourceFacts } from './facts'
import { readDay, readMoment, realPosition } from './values'

// Tags of Exif 3.0.
const MAKE = 0x010f
const MODEL = 0x0110
const DESCRIPTION = 0x010e
const ARTIST = 0x013b
const COPYRIGHT = 0x8298
const EXIF = 0x8769
const GPS = 0x8825
const TAKEN = 0x9003
const TAKEN_OFFSET = 0x9011
const FOCAL_LENGTH = 0x920a
const TITLE = 0xa436
const PHOTOGRAPHER = 0xa437
// Numbers and texts of the GPS directory.
const [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE] = [1, 2, 3, 4]

// What cameras write into every picture's description by themselves.
const cameraNoise = /^(olympus|minolta|konica|kodak|casio|samsung|sony|digital|dcim|dsc|\s|camera|picture)*$/i

/** What a picture's EXIF (3.0) says: that of its bytes, or what the decoder finds of it. */
export async function readExif(bytes: Buffer): Promise<SourceFacts> {
  const blocks = blocksOf(bytes)
  if (blocks) return exifFacts(blocks.exif)
  const found = await sharp(bytes)
    .metadata()
    .then(
      ({ exif }) => exif,
      () => undefined,
    )
  return exifFacts(found && withoutSignature(found))
}

/**
 * What an EXIF block says. What cannot be read of it says nothing, and spoils nothing else. Texts are UTF-8,
 * as cameras and editors write them whatever the standard says. The day of digitising is that of a scanner.
 */
export function exifFacts(body: Buffer | undefined): SourceFacts {
  const tiff = body && readTiff(body)
  if (!tiff) return noFacts
  const [first] = tiff.directories
  const [exif] = tiff.under(first, EXIF)
  const [gps] = tiff.under(first, GPS)
  const [focalLength = 0] = tiff.numbers(exif, FOCAL_LENGTH)
  const taken = text(exif, TAKEN)
  const stated = noticeAlone(partsOf(first, COPYRIGHT).join('\0'))
  return {
    ...noFacts,
    ...placeOf(tiff, gps),
    date: readDay(taken),
    moment: readMoment(taken, text(exif, TAKEN_OFFSET)),
    creator: namesIn(text(first, ARTIST)) ?? text(exif, PHOTOGRAPHER),
    rightsStatement: statementIn(stated),
    stated,
    title: ofNoLanguage(text(exif, TITLE)),
    caption: captionOf(text(first, DESCRIPTION)),
    camera: [text(first, MAKE), text(first, MODEL)].filter(Boolean).join(' ') || null,
    focalLengthMm: focalLength > 0 && Number.isFinite(focalLength) ? focalLength : null,
  }
}

/** Several artists are separated by semicolons (Exif 3.0, 4.6.5). */
function namesIn(artists: string | null) {
  return (
    artists &&
    artists
      .split(/\s*;\s*/)
      .filter(Boolean)
      .join(', ')
  )
}

function ofNoLanguage(words: string | null): LangAlt {
  return words ? composite(words) : {}
}

function captionOf(description: string | null) {
  return ofNoLanguage(description && cameraNoise.test(description) ? null : description)
}

function placeOf(tiff: TiffStructure, gps: TiffDirectory | undefined) {
  const [lat, lon] = [
    degrees(tiff.numbers(gps, LATITUDE), text(gps, LATITUDE_REF), 'NS'),
    degrees(tiff.numbers(gps, LONGITUDE), text(gps, LONGITUDE_REF), 'EW'),
  ]
  const isHalf = [lat, lon].includes('nowhere')
  if (typeof lat === 'number' && typeof lon === 'number') return { cameraPosition: realPosition(lat, lon) }
  return isHalf ? { notes: [noHemisphere] } : {}
}

/** What an editor is told where degrees have no direction. */
export const noHemisphere = 'Its GPS position does not say which hemisphere it is in, and is left out.'

/** Degrees with the sign of their direction; `nowhere` if that is missing. */
function degrees(parts: number[], ref: string | null, [positive, negative]: string) {
  if (!parts.length) return null
  const [d, m = 0, s = 0] = parts
  const value = d + m / 60 + s / 3600
  if (!Number.isFinite(value)) return null
  const letter = ref?.trim().charAt(0).toUpperCase()
  if (letter !== positive && letter !== negative) return 'nowhere'
  return letter === negative ? -value : value
}

/** A text up to its first NUL, behind which some programs leave what was there before. */
function text(directory: TiffDirectory | undefined, tag: number) {
  const [first] = partsOf(directory, tag)
  return first || null
}

// BYTE, ASCII, UNDEFINED, and the UTF-8 of Exif 3.0.
const textTypes = [1, 2, 7, 129]

/** The texts before and behind the first NUL: of a copyright, the photographer's and the editor's. */
function partsOf(directory: TiffDirectory | undefined, tag: number) {
  const value = directory?.values.get(tag)
  if (!value || !textTypes.includes(value.type)) return []
  const parts = decodeText(value.data).split('\0')
  return parts.slice(0, 2).map((part) => part.trim())
}
