import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom'
import type { Fields, Location } from '../fields'
import { languages, type Written } from '../../catalogue/captions'
import { defaultLanguage } from '../../i18n/bothwords'
import { shownIn } from '../../catalogue/written'
import { escapeXml as escape } from '../../site/markup'

/** The namespaces of the IPTC Photo Metadata Standard, by their usual prefixes. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
}
const xmlns = 'http://www.w3.org/2000/xmlns/'
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/**
 * An XMP packet (ISO 16684-1) with all fields, and with whatever the packets `existing` say of other things.
 *
 * @param limit the most bytes the packet may have: foreign properties are left out, the longest
 *   first, until it fits.
 */
export function xmpPacket(fields: Fields, existing: string[], limit: number) {
  const own = properties(fields)
  const foreign = existing.flatMap((packet) =>
    foreignDescriptions(
      packet,
      own.map(([name]) => name),
    ),
  )
  const known = own.filter(([, value]) => value)
  const ours = description(known.map(([name, value]) => `   <${name}>${value}</${name}>`).join('\n'))
  for (;;) {
    const packet = wrap([ours, ...foreign])
    if (Buffer.byteLength(packet) <= limit || !foreign.length) return packet
    foreign.splice(longest(foreign), 1)
  }
}

function wrap(descriptions: string[]) {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="${rdf}">
${descriptions.join('\n')}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function description(properties: string) {
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return `  <rdf:Description rdf:about="" ${declarations.join(' ')}>\n${properties}\n  </rdf:Description>`
}

/**
 * Every property of ours, its value empty where nothing is known: then a foreign value must not stand for it
 * either.
 */
function properties(fields: Fields): [name: string, value: string][] {
  const { creator, credit, copyrightNotice, licensor, dateCreated, source, webStatement } = fields
  const all: [string, string | null | undefined][] = [
    ['dc:title', langAlt(fields.title)],
    ['dc:description', langAlt(fields.caption)],
    ['dc:creator', creator && list('Seq', [escape(creator)])],
    ['dc:rights', copyrightNotice && langAlt(copyrightNotice)],
    ['dc:subject', list('Bag', fields.keywords.map(escape))],
    ['photoshop:Headline', escape(shownIn(fields.title, defaultLanguage).text)],
    ['photoshop:Credit', credit && escape(credit[defaultLanguage])],
    ['photoshop:Source', source && escape(source)],
    ['photoshop:DateCreated', dateCreated],
    ['xmpRights:UsageTerms', langAlt(fields.usageTerms)],
    ['xmpRights:WebStatement', webStatement && escape(webStatement)],
    ['Iptc4xmpCore:AltTextAccessibility', langAlt(fields.alt)],
    ['Iptc4xmpExt:Event', langAlt(fields.event)],
    ['Iptc4xmpExt:LocationShown', fields.shown.length ? list('Bag', fields.shown.map(location), true) : null],
    ['Iptc4xmpExt:LocationCreated', list('Bag', [location(fields.created)], true)],
    ['Iptc4xmpExt:DigitalSourceType', fields.digitalSourceType],
    ['plus:ImageSupplierImageID', escape(fields.id)],
    [
      'plus:Licensor',
      licensor &&
        list(
          'Seq',
          [
            `<plus:LicensorName>${escape(licensor.name)}</plus:LicensorName><plus:LicensorURL>${escape(licensor.url)}</plus:LicensorURL>`,
          ],
          true,
        ),
    ],
  ]
  return all.map(([name, value]) => [name, value ?? ''])
}

/**
 * `x-default` first, then the same text under its own tag, then the other language if it exists (IPTC,
 * Lang-Alt).
 */
function langAlt(text: Written) {
  const { lang: main = defaultLanguage } = shownIn(text, defaultLanguage)
  const others = languages.filter((language) => language !== main && text[language] !== undefined)
  const items = [
    ['x-default', main],
    ...[main, ...others].map((language) => [language, language] as const),
  ] as const
  return `<rdf:Alt>${items.map(([tag, language]) => `<rdf:li xml:lang="${tag}">${escape(text[language]!)}</rdf:li>`).join('')}</rdf:Alt>`
}

function list(type: 'Bag' | 'Seq', items: string[], structs = false) {
  const open = structs ? '<rdf:li rdf:parseType="Resource">' : '<rdf:li>'
  return `<rdf:${type}>${items.map((item) => `${open}${item}</rdf:li>`).join('')}</rdf:${type}>`
}

function location({ name, country, position }: Location) {
  return [
    name && `<Iptc4xmpExt:LocationName>${langAlt(name)}</Iptc4xmpExt:LocationName>`,
    country &&
      `<Iptc4xmpExt:CountryName>${escape(country.name)}</Iptc4xmpExt:CountryName><Iptc4xmpExt:CountryCode>${country.code}</Iptc4xmpExt:CountryCode>`,
    position &&
      `<exif:GPSLatitude>${coordinate(position.lat, 'N', 'S')}</exif:GPSLatitude><exif:GPSLongitude>${coordinate(position.lon, 'E', 'W')}</exif:GPSLongitude>`,
  ]
    .filter(Boolean)
    .join('')
}

/**
 * XMP's GPSCoordinate: degrees, decimal minutes, direction.
 * @example coordinate(-15.716, 'N', 'S') // 15,42.9600S
 */
export function coordinate(degrees: number, positive: string, negative: string) {
  const minutes = Math.round(Math.abs(degrees) * 600_000) / 10_000
  return `${Math.floor(minutes / 60)},${(minutes % 60).toFixed(4)}${degrees < 0 ? negative : positive}`
}

/**
 * One rdf:Description for each property of a packet that is not among `own`; none if the packet is no XML.
 */
function foreignDescriptions(packet: string, own: string[]) {
  const ours = new Set(
    own
      .map((name) => name.split(':'))
      .map(([prefix, local]) => namespaces[prefix as keyof typeof namespaces] + local),
  )
  return describedIn(packet).flatMap((element) => [
    ...[...element.attributes]
      .filter(
        ({ namespaceURI }) =>
          namespaceURI && namespaceURI !== rdf && !/\/(xmlns\/|namespace)$/.test(namespaceURI),
      )
      .filter((attribute) => !unwanted(attribute, ours))
      .map(
        ({ prefix, namespaceURI, localName, value }) =>
          `  <rdf:Description rdf:about="" xmlns:${prefix}="${namespaceURI}" ${prefix}:${localName}="${escape(value)}"/>`,
      ),
    ...[...element.childNodes]
      .filter((child): child is Element => child.nodeType === 1)
      .filter((child) => !unwanted(child, ours))
      .map((child) => `  <rdf:Description rdf:about="">${serialize(child)}</rdf:Description>`),
  ])
}

/**
 * An element by itself, the prefixes it uses declared once at its head: declared at each use they would
 * double a long history.
 */
function serialize(element: Element) {
  const used = new Set<string>()
  for (const { prefix } of element.getElementsByTagName('*')) if (prefix) used.add(prefix)
  for (const prefix of used) {
    const uri = element.lookupNamespaceURI(prefix)
    if (uri) element.setAttributeNS(xmlns, `xmlns:${prefix}`, uri)
  }
  return new XMLSerializer().serializeToString(element)
}

/**
 * Ours to say, or nobody's: where a person stood, thumbnails of another rendering, and where the rest of a
 * packet was.
 */
function unwanted(
  { namespaceURI, localName }: { namespaceURI: string | null; localName: string | null },
  ours: Set<string>,
) {
  return ours.has(`${namespaceURI}${localName}`) || /^(GPS|Thumbnails$|HasExtendedXMP$)/.test(localName ?? '')
}

/** The top rdf:Descriptions of a packet; none if it is no XML. */
export function describedIn(packet: string) {
  const xml = packet.slice(packet.indexOf('<', packet.indexOf('?>') + 1)).replace(/<\?xpacket[^>]*\?>/g, '')
  try {
    const parsed = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    }).parseFromString(xml.trim(), 'text/xml')
    const descriptions = [...parsed.getElementsByTagNameNS(rdf, 'Description')]
    return descriptions.filter((element) => (element.parentNode as Element).localName === 'RDF')
  } catch {
    // A packet that no parser reads tells nobody anything: it is replaced whole.
    return []
  }
}

function longest(list: string[]) {
  return list.reduce((best, item, index) => (item.length > list[best].length ? index : best), 0)
}
