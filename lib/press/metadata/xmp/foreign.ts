import { DOMParser, XMLSerializer, type Attr, type Element, type Node } from '@xmldom/xmldom'
import { markup } from '../../../site/markup'
import { rdf } from './namespaces'

const xmlns = 'http://www.w3.org/2000/xmlns/'

/**
 * One rdf:Description for each property of a packet whose expanded name is not among `own`; none if the
 * packet is no XML.
 */
export function foreignDescriptions(packet: string, own: Set<string>) {
  return describedIn(packet).flatMap((element) => [
    ...[...element.attributes]
      .filter((attribute) => isProperty(attribute) && !isUnwanted(attribute, own))
      .map(describeAttribute),
    ...[...element.childNodes]
      .filter(isElement)
      .filter((child) => !isUnwanted(child, own))
      .map((child) => `  <rdf:Description rdf:about="">${serialize(child)}</rdf:Description>`),
  ])
}

function describeAttribute({ prefix, namespaceURI, localName, value }: Attr) {
  const declaration = markup`xmlns:${prefix}="${namespaceURI}"`
  return String(markup`  <rdf:Description rdf:about="" ${declaration} ${prefix}:${localName}="${value}"/>`)
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

/** Whether an attribute says something: not what RDF and XML themselves need. */
function isProperty({ namespaceURI }: Attr) {
  return Boolean(namespaceURI) && namespaceURI !== rdf && !/\/(xmlns\/|namespace)$/.test(namespaceURI ?? '')
}

/**
 * Ours to say, or nobody's: where a person stood, thumbnails of another rendering, and where the rest of a
 * packet was.
 */
function isUnwanted({ namespaceURI, localName }: Attr | Element, own: Set<string>) {
  return own.has(`${namespaceURI}${localName}`) || /^(GPS|Thumbnails$|HasExtendedXMP$)/.test(localName ?? '')
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
    return descriptions.filter(({ parentNode }) => isElement(parentNode) && parentNode.localName === 'RDF')
  } catch {
    // A packet that no parser reads says nothing to anybody: it is replaced whole.
    return []
  }
}
