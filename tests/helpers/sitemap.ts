import { DOMParser, type Element } from '@xmldom/xmldom'

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** What may stand in an entry, in its order (sitemap.xsd and siteindex.xsd of sitemaps.org). */
const order = ['loc', 'lastmod', 'changefreq', 'priority']
/** W3C date and time, as far as sitemaps take it. */
const moment = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/**
 * What is wrong with a sitemap or with an index of sitemaps by the protocol of sitemaps.org 0.9: its schemas, and
 * the limits of its text.
 */
export function sitemapFaults(xml: string, site: string) {
  const root = new DOMParser({ onError: (level, message) => fail(`${level}: ${message}`) }).parseFromString(
    xml,
    'text/xml',
  ).documentElement!
  const child = { urlset: 'url', sitemapindex: 'sitemap' }[root.localName!]
  const entries = elementsOf(root)
  const addresses = entries.map((entry) => textOf(entry, 'loc'))
  return [
    ...(child && root.namespaceURI === schema ? [] : [`<${root.nodeName}> is no sitemap`]),
    ...(entries.length && entries.length <= 50_000 ? [] : [`${entries.length} entries`]),
    ...(Buffer.byteLength(xml) <= 52_428_800 ? [] : [`${Buffer.byteLength(xml)} bytes`]),
    ...(new Set(addresses).size === addresses.length ? [] : ['an address stands twice']),
    ...entries.filter(({ localName }) => localName !== child).map(({ nodeName }) => `<${nodeName}>`),
    ...entries.flatMap((entry) => entryFaults(entry, site)),
  ]
}

function entryFaults(entry: Element, site: string) {
  const [loc, lastmod] = [textOf(entry, 'loc'), textOf(entry, 'lastmod')]
  const parts = elementsOf(entry)
  const ours = parts.filter(({ namespaceURI }) => namespaceURI === schema).map(({ localName }) => localName!)
  const sorted = [...ours].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const isOrdered = sorted.join() === ours.join() && ours.length === new Set(ours).size
  // What is of another namespace follows what is of this one.
  const isApart = parts.findLastIndex((each) => each.namespaceURI === schema) === ours.length - 1
  return [
    ...(loc.startsWith(`${site}/`) && URL.canParse(loc) && loc.length < 2048 ? [] : [`<loc> ${loc}`]),
    ...(lastmod === '' || moment.test(lastmod) ? [] : [`<lastmod> ${lastmod}`]),
    ...(isOrdered && isApart ? [] : [`${loc}: ${parts.map(({ nodeName }) => nodeName).join(', ')}`]),
  ]
}

function elementsOf(parent: Element) {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1)
}

function textOf(entry: Element, name: string) {
  return entry.getElementsByTagNameNS(schema, name)[0]?.textContent ?? ''
}

function fail(message: string): never {
  throw new Error(message)
}
