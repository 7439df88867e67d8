import { shownIn } from '../../../catalogue/written'
import { defaultLanguage } from '../../../i18n/languages'
import { lines, markup, raw, type Content } from '../../../site/markup'
import type { Fields } from '../../fields'
import { foreignDescriptions } from './foreign'
import { namespaces, rdf, type Prefix } from './namespaces'
import { imageRegions } from './regions'
import { bag, langAlt, licensors, locations, seq } from './values'

/** A property of ours; its value is nothing where nothing is known. */
type Property = [prefix: Prefix, name: string, value: (fields: Fields) => Content]

/** Every property of ours. Where nothing is known, a foreign value must not stand for it either. */
const properties: Property[] = [
  ['dc', 'title', ({ title }) => langAlt(title)],
  ['dc', 'description', ({ caption }) => langAlt(caption)],
  ['dc', 'creator', ({ creator }) => creator && seq([creator])],
  ['dc', 'rights', ({ copyrightNotice }) => copyrightNotice && langAlt(copyrightNotice)],
  ['dc', 'subject', ({ keywords }) => bag(keywords)],
  ['photoshop', 'Headline', ({ title }) => shownIn(title, defaultLanguage).text],
  ['photoshop', 'Credit', ({ credit }) => credit?.[defaultLanguage]],
  ['photoshop', 'Source', ({ source }) => source],
  ['photoshop', 'DateCreated', ({ dateCreated }) => dateCreated],
  ['xmpRights', 'UsageTerms', ({ usageTerms }) => langAlt(usageTerms)],
  ['xmpRights', 'WebStatement', ({ webStatement }) => webStatement],
  ['Iptc4xmpCore', 'AltTextAccessibility', ({ alt }) => langAlt(alt)],
  ['Iptc4xmpExt', 'Event', ({ event }) => langAlt(event)],
  ['Iptc4xmpExt', 'LocationShown', ({ shown }) => shown.length > 0 && locations(shown)],
  ['Iptc4xmpExt', 'LocationCreated', ({ created }) => locations([created])],
  ['Iptc4xmpExt', 'ImageRegion', ({ regions }) => regions.length > 0 && imageRegions(regions)],
  ['Iptc4xmpExt', 'DigitalSourceType', ({ digitalSourceType }) => digitalSourceType],
  ['plus', 'ImageSupplierImageID', ({ id }) => id],
  ['plus', 'Licensor', ({ licensor }) => licensor && licensors(licensor)],
]

const ownNames = properties.map(([prefix, name]) => namespaces[prefix] + name)
const own = new Set(ownNames)

/**
 * An XMP packet (ISO 16684-1) with all fields, and with whatever the packets `existing` say of other things.
 *
 * @param limit in bytes: foreign properties are left out, the longest first, until the packet fits.
 */
export function xmpPacket(fields: Fields, existing: string[], limit: number) {
  const ours = description(fields)
  const foreign = existing.flatMap((packet) => foreignDescriptions(packet, own))
  for (;;) {
    const packet = wrap([ours, ...foreign])
    const size = Buffer.byteLength(packet)
    if (size <= limit || !foreign.length) return packet
    const index = longest(foreign)
    foreign.splice(index, 1)
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

function description(fields: Fields) {
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
