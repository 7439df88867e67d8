import type { Element } from '@xmldom/xmldom'
import { statedInXmp } from '../../press/metadata/stated'
import { statementIn } from '../stated'
import { takenApart } from './composite'
import { countriesOf } from './country'
import { noHemisphere } from './exif'
import { noFacts, type SourceFacts } from './facts'
import { readPacket } from './packet'
import { langAlt, list, structs, text, type Scope } from './properties'
import { readDay, readMoment, realPosition } from './values'

/**
 * What an XMP packet (ISO 16684-1) says, embedded or in a sidecar. An XML parser reads it, not
 * exifr: that one leaves entities undecoded and makes a number of a title like “007”.
 */
export function readXmp(...packets: (Buffer | string | undefined)[]): SourceFacts {
  const read = packets.filter((packet) => packet !== undefined).map(readPacket)
  const scope: Element[] = read.flatMap(({ descriptions }) => descriptions)
  const broken = read.some(({ isBroken }) => isBroken) ? [unread] : []
  if (!scope.length) return { ...noFacts, notes: broken }
  const places = structs(scope, 'Iptc4xmpExt:LocationShown')
  const [shown = []] = places
  const stated = statedInXmp(scope)
  return {
    ...noFacts,
    id: text(scope, 'plus:ImageSupplierImageID'),
    ...takenOf(scope),
    creator: list(scope, 'dc:creator').join(', ') || null,
    headline: text(scope, 'photoshop:Headline'),
    notes: [...broken, ...[shown, scope].flatMap((where) => (lacksHemisphere(where) ? [noHemisphere] : []))],
    credit: text(scope, 'photoshop:Credit'),
    rightsStatement: statementIn(stated),
    stated,
    position: position(shown),
    cameraPosition: position(scope),
    countries: countriesIn(places, scope),
    title: takenApart(langAlt(scope, 'dc:title')),
    alt: langAlt(scope, 'Iptc4xmpCore:AltTextAccessibility'),
    caption: takenApart(langAlt(scope, 'dc:description')),
    place: langAlt(shown, 'Iptc4xmpExt:LocationName'),
    keywords: list(scope, 'dc:subject'),
    sourceType: stated.sourceType ?? null,
  }
}

const unread = 'It has XMP that is no XML, and nothing was read of it.'

/** The day, and the moment if the clock is told, from the first of the two properties that tells a day. */
function takenOf(scope: Scope) {
  const told = [text(scope, 'photoshop:DateCreated'), text(scope, 'exif:DateTimeOriginal')]
  const taken = told.find((value) => readDay(value)) ?? null
  return { date: readDay(taken), moment: readMoment(taken) }
}

/** The countries of the places shown, or the one of IPTC Core, which knew one place only. */
function countriesIn(places: Scope[], scope: Scope) {
  const shown = countriesOf(places.map((place) => text(place, 'Iptc4xmpExt:CountryCode')))
  return shown.length ? shown : countriesOf([text(scope, 'Iptc4xmpCore:CountryCode')])
}

/** Degrees and minutes of which none says north or south, east or west. */
function lacksHemisphere(scope: Scope) {
  const told = [text(scope, 'exif:GPSLatitude'), text(scope, 'exif:GPSLongitude')]
  return told.some((value) => value !== null && /^[\d.]+,[\d.,]+$/.test(value))
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
  const [, d, m, s = 0, letter] = match
  // A sign is a direction, and so is its absence in plain degrees; minutes have a letter.
  if (m !== undefined && !letter) return null
  const size = Number(d) + Number(m ?? 0) / 60 + Number(s) / 3600
  const isNegative = letter === 'S' || letter === 'W'
  return isNegative ? -size : size
}
