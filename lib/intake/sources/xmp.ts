import type { Element } from '@xmldom/xmldom'
import { isCountry } from '../../catalogue/schema'
import { describedIn } from '../../press/metadata/xmp/foreign'
import { statedInXmp } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { noFacts, type SourceFacts } from './facts'
import { langAlt, list, structs, text, type Scope } from './properties'
import { readDay, realPosition } from './values'

/**
 * What an XMP packet (ISO 16684-1) says, embedded or in a sidecar. An XML parser reads it, not
 * exifr: that one leaves entities undecoded and makes a number of a title like “007”.
 */
export function readXmp(...packets: (Buffer | string | undefined)[]): SourceFacts {
  const scope: Element[] = packets
    .filter((packet) => packet !== undefined)
    .flatMap((packet) => describedIn(decode(packet)))
  if (!scope.length) return noFacts
  const places = structs(scope, 'Iptc4xmpExt:LocationShown')
  const [shown = []] = places
  const stated = statedInXmp(scope)
  return {
    ...noFacts,
    id: text(scope, 'plus:ImageSupplierImageID'),
    date: readDay(text(scope, 'photoshop:DateCreated')) ?? readDay(text(scope, 'exif:DateTimeOriginal')),
    creator: list(scope, 'dc:creator').join(', ') || null,
    credit: text(scope, 'photoshop:Credit'),
    rightsStatement: statementIn(stated),
    stated,
    position: position(shown),
    cameraPosition: position(scope),
    countries: countriesOf(places),
    title: langAlt(scope, 'dc:title'),
    alt: langAlt(scope, 'Iptc4xmpCore:AltTextAccessibility'),
    caption: langAlt(scope, 'dc:description'),
    place: langAlt(shown, 'Iptc4xmpExt:LocationName'),
    keywords: list(scope, 'dc:subject'),
    sourceType: stated.sourceType ?? null,
  }
}

const encodings = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
])

/** XMP is UTF-8 in files; sidecars may be UTF-16, and say so by their byte order mark. */
function decode(packet: Buffer | string) {
  if (typeof packet === 'string') return packet
  const mark = packet.toString('hex', 0, 2)
  const decoder = new TextDecoder(encodings.get(mark) ?? 'utf-8')
  return decoder.decode(packet).replace(/\0+$/, '')
}

function countriesOf(places: Scope[]) {
  const codes = places.map((place) => text(place, 'Iptc4xmpExt:CountryCode')?.toUpperCase() ?? '')
  return [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code) && isCountry(code))
}

function position(scope: Scope) {
  const latitude = text(scope, 'exif:GPSLatitude')
  const longitude = text(scope, 'exif:GPSLongitude')
  return realPosition(degrees(latitude), degrees(longitude))
}

/** XMP's GPSCoordinate, or plain degrees. @example degrees('15,42.9600S') // -15.716 */
function degrees(value: string | null) {
  const match = /^(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?([NSEW]?)$/.exec(value ?? '')
  if (!match) return null
  const [, d, m = 0, s = 0, letter] = match
  const size = Number(d) + Number(m) / 60 + Number(s) / 3600
  const isNegative = letter === 'S' || letter === 'W'
  return isNegative ? -size : size
}
