import type { Element } from '@xmldom/xmldom'
import { isCountry } from '../../catalogue/schema'
import { describedIn, namespaces, rdf } from '../../press/metadata/xmp'
import { realDay, realPosition } from './exif'
import { none, type LangAlt, type Told } from './told'

type Name = `${keyof typeof namespaces}:${string}`

/** Where a property may stand: some descriptions, or one struct. */
type Scope = Element[]

/**
 * What an XMP packet (ISO 16684-1) tells, embedded or in a sidecar. An XML parser reads it, not
 * exifr: that one leaves entities undecoded and makes a number of a title like “007”.
 */
export function readXmp(...packets: (Buffer | string | undefined)[]): Told {
  const scope = packets
    .filter((packet) => packet !== undefined)
    .flatMap((packet) => describedIn(decode(packet)))
  if (!scope.length) return none
  const [shown] = structs(scope, 'Iptc4xmpExt:LocationShown')
  const places = structs(scope, 'Iptc4xmpExt:LocationShown')
  return {
    ...none,
    id: text(scope, 'plus:ImageSupplierImageID'),
    date: day(text(scope, 'photoshop:DateCreated')) ?? day(text(scope, 'exif:DateTimeOriginal')),
    creator: list(scope, 'dc:creator').join(', ') || null,
    credit: text(scope, 'photoshop:Credit'),
    rightsNotice: Object.values(langAlt(scope, 'dc:rights'))[0] ?? null,
    rightsStatement: text(scope, 'xmpRights:WebStatement'),
    position: position(shown ?? []),
    stood: position(scope),
    countries: [
      ...new Set(places.map((place) => text(place, 'Iptc4xmpExt:CountryCode')?.toUpperCase() ?? '')),
    ].filter((code) => /^[A-Z]{2}$/.test(code) && isCountry(code)),
    title: langAlt(scope, 'dc:title'),
    alt: langAlt(scope, 'Iptc4xmpCore:AltTextAccessibility'),
    caption: langAlt(scope, 'dc:description'),
    place: shown ? langAlt(shown, 'Iptc4xmpExt:LocationName') : {},
    keywords: list(scope, 'dc:subject'),
    sourceType: text(scope, 'Iptc4xmpExt:DigitalSourceType')?.split('/').pop() ?? null,
  }
}

/** XMP is UTF-8 in files; sidecars may be UTF-16, and say so by their byte order mark. */
function decode(packet: Buffer | string) {
  if (typeof packet === 'string') return packet
  const mark = packet.toString('hex', 0, 2)
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(packet).replace(/\0+$/, '')
}

function isNamed(
  { namespaceURI, localName }: { namespaceURI: string | null; localName: string | null },
  name: Name,
) {
  const [prefix, local] = name.split(':')
  return namespaceURI === namespaces[prefix as keyof typeof namespaces] && localName === local
}

function childrenOf(element: Element) {
  return [...element.childNodes].filter((child): child is Element => child.nodeType === 1)
}

function elements(scope: Scope, name: Name) {
  return scope.flatMap(childrenOf).filter((child) => isNamed(child, name))
}

/** A simple property, which may be written as an element or as an attribute. */
function text(scope: Scope, name: Name) {
  const attribute = scope
    .flatMap((element) => [...element.attributes])
    .find((candidate) => isNamed(candidate, name))
  const value = attribute?.value ?? list(scope, name)[0]
  return value?.trim() || null
}

/** The items of an array, or a simple value alone. */
function items(scope: Scope, name: Name) {
  return elements(scope, name).flatMap((element) => {
    const found = childrenOf(element)
      .flatMap(childrenOf)
      .filter(({ namespaceURI, localName }) => namespaceURI === rdf && localName === 'li')
    return found.length ? found : [element]
  })
}

function list(scope: Scope, name: Name) {
  return items(scope, name)
    .map((item) => item.textContent?.trim() ?? '')
    .filter(Boolean)
}

function langAlt(scope: Scope, name: Name): LangAlt {
  const pairs = items(scope, name).map((item) => [
    item.getAttribute('xml:lang')?.toLowerCase() || 'x-default',
    item.textContent?.trim() ?? '',
  ])
  const lone = text(scope, name)
  return Object.fromEntries(
    pairs.length ? pairs.filter(([, value]) => value) : lone ? [['x-default', lone]] : [],
  )
}

/**
 * The structs of an array, in either way of writing them: as the item's own fields, or as a description
 * inside it.
 */
function structs(scope: Scope, name: Name): Scope[] {
  return items(scope, name).map((item) => [
    item,
    ...childrenOf(item).filter(
      ({ localName, namespaceURI }) => localName === 'Description' && namespaceURI === rdf,
    ),
  ])
}

function day(value: string | null) {
  const match = /^(\d{4})[-:](\d\d)[-:](\d\d)/.exec(value ?? '')
  return match && realDay(`${match[1]}-${match[2]}-${match[3]}`)
}

function position(scope: Scope) {
  const [lat, lon] = [degrees(text(scope, 'exif:GPSLatitude')), degrees(text(scope, 'exif:GPSLongitude'))]
  return lat === null || lon === null ? null : realPosition(lat, lon)
}

/** XMP's GPSCoordinate, or plain degrees. @example degrees('15,42.9600S') // -15.716 */
function degrees(value: string | null) {
  const match = /^(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?([NSEW]?)$/.exec(value ?? '')
  if (!match) return null
  const [, d, m = 0, s = 0, letter] = match
  const size = Number(d) + Number(m) / 60 + Number(s) / 3600
  return letter === 'S' || letter === 'W' ? -size : size
}
