import type { Element } from '@xmldom/xmldom'
import { describedIn } from '../../press/metadata/xmp/foreign'

/** What an XMP packet holds: its top descriptions; whether it is text that no XML parser reads. */
export interface Packet {
  descriptions: Element[]
  isBroken: boolean
}

const encodings = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
])
// The root, under whatever prefix: `xmpmeta`, formerly `xapmeta`, or RDF alone.
const roots = [
  /<([\w.-]+:)?x[am]pmeta[\s>][^]*<\/([\w.-]+:)?x[am]pmeta\s*>/,
  /<([\w.-]+:)?RDF[\s>][^]*<\/([\w.-]+:)?RDF\s*>/,
]

/** Reads an XMP packet (ISO 16684-1), whatever stands before its root and behind it. */
export function readPacket(packet: Buffer | string): Packet {
  const text = decode(packet)
  const root = roots.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
  const descriptions = root ? describedIn(root) : []
  return { descriptions, isBroken: !descriptions.length && !isEmpty(text) }
}

/** Nothing but white space, or an RDF without a description. */
function isEmpty(text: string) {
  return !text.trim() || /<([\w.-]+:)?RDF\b[^>]*(\/>|>\s*<\/)/.test(text)
}

/** XMP is UTF-8 in files; sidecars may be UTF-16, and say so by their byte order mark. */
function decode(packet: Buffer | string) {
  if (typeof packet === 'string') return packet
  const mark = packet.toString('hex', 0, 2)
  return new TextDecoder(encodings.get(mark) ?? 'utf-8').decode(packet).replace(/\0+$/, '')
}
