import { lines, markup, raw, type Content } from '../../../site/markup'
import type { PressFields } from '../../file'
import { namespaces, rdf, type Prefix } from './namespaces'
import { bag, langAlt, licensors, locations, seq } from './values'

/** A property of ours; its value is nothing where nothing is known. */
type Property = [prefix: Prefix, name: string, value: (fields: PressFields) => Content]

/** Every property of ours. Where nothing is known, a foreign value must not stand for it either. */
const properties: Property[] = [
  ['dc', 'title', ({ title, language }) => langAlt(title, language)],
  ['dc', 'description', ({ description, language }) => langAlt(description, language)],
  ['dc', 'creator', ({ creator }) => creator && seq([creator])],
  ['dc', 'rights', ({ copyrightNotice, language }) => copyrightNotice && langAlt(copyrightNotice, language)],
  ['dc', 'subject', ({ keywords, language }) => bag(keywords[language])],
  ['photoshop', 'Headline', ({ one }) => one.headline],
  ['photoshop', 'Credit', ({ one }) => one.credit],
  ['photoshop', 'Source', ({ source }) => source],
  ['photoshop', 'DateCreated', ({ dateCreated }) => dateCreated],
  ['photoshop', 'Instructions', ({ one }) => one.instructions],
  ['photoshop', 'City', ({ one }) => one.city],
  // A province, which no fact of an image names.
  ['photoshop', 'State', () => null],
  ['photoshop', 'Country', ({ one }) => one.country],
  ['xmpRights', 'Marked', ({ marked }) => marked !== null && (marked ? 'True' : 'False')],
  ['xmpRights', 'UsageTerms', ({ usageTerms, language }) => langAlt(usageTerms, language)],
  ['xmpRights', 'WebStatement', ({ webStatement }) => webStatement],
  ['Iptc4xmpCore', 'AltTextAccessibility', ({ alt, language }) => langAlt(alt, language)],
  ['Iptc4xmpCore', 'CountryCode', ({ one }) => one.countryCode],
  ['Iptc4xmpExt', 'Event', ({ event, language }) => langAlt(event, language)],
  ['Iptc4xmpExt', 'LocationShown', ({ shown, language }) => shown.length > 0 && locations(shown, language)],
  ['Iptc4xmpExt', 'LocationCreated', ({ created, language }) => locations([created], language)],
  ['Iptc4xmpExt', 'DigitalSourceType', ({ digitalSourceType }) => digitalSourceType],
  ['plus', 'ImageSupplierImageID', ({ id }) => id],
  ['plus', 'Licensor', ({ licensors: list, language }) => list.length > 0 && licensors(list, language)],
  ['plus', 'DataMining', ({ dataMining }) => dataMining],
  ['xmp', 'MetadataDate', ({ metadataDate }) => metadataDate],
]

/**
 * An XMP packet (ISO 16684-1) with all fields, and with `foreign` descriptions, which say of other things.
 *
 * @param limit in bytes: foreign descriptions are left out, the longest first, until the packet fits.
 */
export function xmpPacket(fields: PressFields, foreign: string[], limit: number) {
  const ours = description(fields)
  const kept = [...foreign]
  for (;;) {
    const packet = wrap([ours, ...kept])
    const size = Buffer.byteLength(packet)
    if (size <= limit || !kept.length) return packet
    const index = longest(kept)
    kept.splice(index, 1)
  }
}

function wrap(descriptions: string[]) {
  return String(markup`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="${rdf}">
${lines(descriptions.map(raw))}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`)
}

function description(fields: PressFields) {
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => markup` xmlns:${prefix}="${uri}"`)
  const known = properties.flatMap(([prefix, name, value]) => {
    const content = value(fields)
    if (!content) return []
    const tag = `${prefix}:${name}`
    return [markup`   <${tag}>${content}</${tag}>`]
  })
  return String(markup`  <rdf:Description rdf:about=""${declarations}>
${lines(known)}
  </rdf:Description>`)
}

function longest(list: string[]) {
  const lengths = list.map((item) => item.length)
  const most = Math.max(...lengths)
  return lengths.indexOf(most)
}
