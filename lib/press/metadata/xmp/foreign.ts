import { DOMParser, type Attr, type Element, type Node } from '@xmldom/xmldom'
import { lines, markup, type Markup } from '../../../site/markup'
import { allowedNamespaces, type Shape } from '../allowed'
import { childrenOf, isElement } from './elements'
import { rdf } from './namespaces'

/** What a packet says of one property: a text, the texts of a list, or the fields of Flash. */
type Said = string | string[] | Map<string, string>

/** Properties by their usual names, `exif:FNumber`. */
export type Properties = Map<string, Said>

/** A table of properties that may be carried over, by their usual names. */
export type Allowed = Map<string, Shape | 'flash'>

type Prefix = keyof typeof allowedNamespaces

const prefixes = new Map(Object.entries(allowedNamespaces).map(([prefix, uri]) => [uri, prefix as Prefix]))
/** No list of numbers of a camera's is longer. */
const mostItems = 16
const longest = 128
const flashFields = new Set(['Fired', 'Return', 'Mode', 'Function', 'RedEyeMode'])

/**
 * The properties of some packets that a table allows, written as elements or as attributes, where they look
 * as the table says. Of two that say something of the same the first is right.
 */
export function allowedIn(packets: string[], allowed: Allowed): Properties {
  const found: Properties = new Map()
  for (const element of packets.flatMap(describedIn)) {
    for (const node of [...element.attributes, ...element.childNodes]) {
      const name = nameOf(node)
      const shape = name && allowed.get(name)
      const said = shape && saidBy(node, shape)
      if (said && !found.has(name)) found.set(name, said)
    }
  }
  return found
}

/** The usual name of a property, whatever prefix a packet gives it. */
function nameOf(node: Node) {
  if (!isElement(node) && node.nodeType !== node.ATTRIBUTE_NODE) return undefined
  const { namespaceURI, localName } = node as Element | Attr
  const prefix = prefixes.get(namespaceURI ?? '')
  return prefix && `${prefix}:${localName}`
}

function saidBy(node: Node, shape: Shape | 'flash'): Said | undefined {
  if (shape === 'flash') return isElement(node) ? flashOf(node) : undefined
  const items = isElement(node) ? itemsOf(node) : undefined
  const texts = items ?? [(node.textContent ?? '').trim()]
  const looksRight = (text: string) => text.length <= longest && Boolean(shapes[shape]?.test(text))
  if (!texts.length || texts.length > mostItems || !texts.every(looksRight)) return undefined
  return items ?? texts[0]
}

const decimal = String.raw`[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?`
const number = `${decimal}(?:/${decimal})?`
const shapes: Partial<Record<Shape, RegExp>> = {
  numbers: new RegExp(`^(?:true|false|${number}(?: ${number})*)$`, 'i'),
  // Nothing that breaks a line: a name of a lens has none.
  name: /^[^\p{Cc}]+$/u,
  moment: /^[12]\d{3}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/,
}

/** The texts of a list; `undefined` of what is no list. */
function itemsOf(element: Element) {
  const list = childrenOf(element).find(({ namespaceURI }) => namespaceURI === rdf)
  if (!list || !/^(?:Seq|Bag|Alt)$/.test(list.localName ?? '')) return undefined
  return childrenOf(list).map(({ textContent }) => textContent?.trim() ?? '')
}

/** Flash is a struct: of elements or attributes, its own or those of a description inside it. */
function flashOf(element: Element) {
  const inside = childrenOf(element).filter(({ namespaceURI }) => namespaceURI === rdf)
  const fields = [element, ...inside].flatMap((each) => [...each.attributes, ...childrenOf(each)])
  const found = new Map<string, string>()
  for (const field of fields) {
    const { namespaceURI, localName } = field
    if (namespaceURI !== allowedNamespaces.exif || !flashFields.has(localName ?? '')) continue
    const said = saidBy(field, 'numbers')
    if (typeof said === 'string') found.set(localName!, said)
  }
  return found.size ? found : undefined
}

/** One rdf:Description of some properties; none of none. */
export function descriptionsOf(properties: Properties, ...more: Markup[]): string[] {
  if (!properties.size && !more.length) return []
  const used = new Set([...properties.keys()].map((name) => name.split(':')[0] as Prefix))
  const declarations = [...used].map((prefix) => markup` xmlns:${prefix}="${allowedNamespaces[prefix]}"`)
  const attributes: Markup[] = []
  const elements: Markup[] = [...more]
  for (const [name, said] of properties) {
    // Readers of gain maps look for Adobe's words among the attributes alone, for Apple's among the elements.
    if (typeof said === 'string' && name.startsWith('hdrgm:')) attributes.push(markup` ${name}="${said}"`)
    else elements.push(markup`   <${name}>${valueOf(said)}</${name}>`)
  }
  return [
    String(markup`  <rdf:Description rdf:about=""${declarations}${attributes}>
${lines(elements)}
  </rdf:Description>`),
  ]
}

function valueOf(said: Said) {
  if (typeof said === 'string') return said
  if (Array.isArray(said))
    return markup`<rdf:Seq>${said.map((text) => markup`<rdf:li>${text}</rdf:li>`)}</rdf:Seq>`
  const fields = [...said].map(([name, text]) => markup`<exif:${name}>${text}</exif:${name}>`)
  return markup`<rdf:Description>${fields}</rdf:Description>`
}

/** The top rdf:Descriptions of a packet; none if it is no XML. */
export function describedIn(packet: string) {
  try {
    const parsed = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    }).parseFromString(rootOf(packet), 'text/xml')
    const descriptions = [...parsed.getElementsByTagNameNS(rdf, 'Description')]
    return descriptions.filter(({ parentNode }) => isElement(parentNode) && parentNode.localName === 'RDF')
  } catch {
    // A packet that no parser reads says nothing to anybody: it is replaced whole.
    return []
  }
}

/**
 * The root element of a packet: without processing instructions, what writers leave behind the end (NULs, a
 * tail of an older packet), and characters that XML does not know.
 */
function rootOf(packet: string) {
  const [whole] = packet.split('<?xpacket end')
  const text = whole.replace(/<\?[^>]*\?>/g, '').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
  const [start, name] = /<([A-Za-z_][\w.:-]*)[\s>]/.exec(text) ?? []
  if (!start) return text
  const from = text.indexOf(start)
  const end = text.lastIndexOf(`</${name}`)
  return end < 0 ? text.slice(from) : `${text.slice(from, end)}</${name}>`
}
