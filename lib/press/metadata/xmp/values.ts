import type { Written } from '../../../catalogue/captions'
import { shownIn } from '../../../catalogue/written'
import { languageList, type Language } from '../../../i18n/languages'
import { markup, type Content, type Markup } from '../../../site/markup'
import type { Fields, Location } from '../../fields'

/**
 * A text in its languages, for a file in one of them: that one as `x-default` first, then the same text under
 * its own tag, then the other languages that exist (IPTC, Lang-Alt).
 */
export function langAlt(text: Written, language: Language) {
  const { text: main, lang = language } = shownIn(text, language)
  const others = languageList.filter((other) => other !== lang && text[other] !== undefined)
  return markup`<rdf:Alt>${[
    alternative('x-default', main),
    alternative(lang, main),
    others.map((other) => alternative(other, text[other])),
  ]}</rdf:Alt>`
}

function alternative(tag: string, text: Content) {
  return markup`<rdf:li xml:lang="${tag}">${text}</rdf:li>`
}

/** Texts without an order. */
export function bag(texts: string[]) {
  return markup`<rdf:Bag>${texts.map(item)}</rdf:Bag>`
}

/** Texts in their order. */
export function seq(texts: string[]) {
  return markup`<rdf:Seq>${texts.map(item)}</rdf:Seq>`
}

function item(text: string) {
  return markup`<rdf:li>${text}</rdf:li>`
}

function struct(properties: Content) {
  return markup`<rdf:li rdf:parseType="Resource">${properties}</rdf:li>`
}

/** Places without an order. */
export function locations(places: Location[], language: Language) {
  return markup`<rdf:Bag>${places.map((place) => struct(location(place, language)))}</rdf:Bag>`
}

/** Licensors, in their order, each by name or address or both. */
export function licensors(list: Fields['licensors'], language: Language) {
  const properties = ({ name, url }: Fields['licensors'][number]) => [
    name && markup`<plus:LicensorName>${name}</plus:LicensorName>`,
    url && markup`<plus:LicensorURL>${url[language]}</plus:LicensorURL>`,
  ]
  return markup`<rdf:Seq>${list.map((one) => struct(properties(one)))}</rdf:Seq>`
}

function location({ name, country, position }: Location, language: Language): (Markup | undefined)[] {
  return [
    name && markup`<Iptc4xmpExt:LocationName>${langAlt(name, language)}</Iptc4xmpExt:LocationName>`,
    country && markup`<Iptc4xmpExt:CountryName>${country.name[language]}</Iptc4xmpExt:CountryName>`,
    country && markup`<Iptc4xmpExt:CountryCode>${country.code}</Iptc4xmpExt:CountryCode>`,
    position && markup`<exif:GPSLatitude>${coordinate(position.lat, 'N', 'S')}</exif:GPSLatitude>`,
    position && markup`<exif:GPSLongitude>${coordinate(position.lon, 'E', 'W')}</exif:GPSLongitude>`,
  ]
}

/**
 * XMP's GPSCoordinate: degrees, decimal minutes, direction.
 * @example coordinate(-15.716, 'N', 'S') // 15,42.9600S
 */
export function coordinate(degrees: number, positive: string, negative: string) {
  const minutes = Math.round(Math.abs(degrees) * 600_000) / 10_000
  return `${Math.floor(minutes / 60)},${(minutes % 60).toFixed(4)}${degrees < 0 ? negative : positive}`
}
