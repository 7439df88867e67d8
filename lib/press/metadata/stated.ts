import type { Element } from '@xmldom/xmldom'
import { miningTermOf, type MiningTerm } from '../../catalogue/mining'
import { sourceTypeWord } from '../../catalogue/sourcetypes'
import type { Licensor, TextAsStood } from '../../catalogue/schema'
import { childrenOf } from './xmp/elements'
import { namespaces, rdf } from './xmp/namespaces'

/** What one source of a file's metadata says of its rights and of how it was made, as it stands there. */
export interface StatedFacts {
  /** The last word of IPTC's digital source type. */
  sourceType?: string
  /** What says that a trained model had a part in it: the fields of IPTC 2025.1 that are filled. */
  trainedBy?: string
  notice: TextAsStood[]
  terms: TextAsStood[]
  /** Addresses of statements that govern reuse: `cc:license` before `xmpRights:WebStatement`. */
  addresses: string[]
  licensors: Licensor[]
  mining?: MiningTerm
}

/** A source that says nothing of all this. */
export const nothingStated: StatedFacts = { notice: [], terms: [], addresses: [], licensors: [] }

const creativeCommons = ['http://creativecommons.org/ns#', 'http://web.resource.org/cc/']
/** The fields of IPTC 2025.1 that say that a trained model had a part in a picture. */
export const trainedFields = [
  'AISystemUsed',
  'AISystemVersionUsed',
  'AIPromptInformation',
  'AIPromptWriterName',
]
const { dc, xmpRights, Iptc4xmpExt, plus } = namespaces

/** What the descriptions of an XMP packet say (IPTC Photo Metadata 2025.1, PLUS, Creative Commons' ccREL). */
export function statedInXmp(scope: Element[]): StatedFacts {
  const one = (uri: string, name: string) => said(scope, uri, name)[0]?.text
  const addresses = [
    ...creativeCommons.flatMap((uri) => said(scope, uri, 'license')),
    ...said(scope, xmpRights, 'WebStatement'),
  ]
  const sourceType = one(Iptc4xmpExt, 'DigitalSourceType')
  const mining = one(plus, 'DataMining')
  return {
    sourceType: sourceType && sourceTypeWord(sourceType),
    trainedBy: trainedFields.map((name) => one(Iptc4xmpExt, name)).find(Boolean),
    notice: distinct(said(scope, dc, 'rights')),
    terms: distinct(said(scope, xmpRights, 'UsageTerms')),
    addresses: [...new Set(addresses.map(({ text }) => text))],
    licensors: structsOf(scope, plus, 'Licensor').flatMap(licensorIn),
    mining: mining === undefined ? undefined : miningTermOf(mining),
  }
}

/** A notice in no language, as IIM (2:116) and EXIF (`Copyright`) have it: EXIF's editor follows a NUL. */
export function noticeAlone(notice: string | null | undefined): StatedFacts {
  const parts = (notice ?? '').split('\0').map((part) => part.trim())
  return { ...nothingStated, notice: distinct(parts.filter(Boolean).map((text) => ({ text }))) }
}

/**
 * What all sources say together, in their order: what two of them say in the same words, or the one cut
 * short, is said once.
 */
export function mergeStated(sources: StatedFacts[]): StatedFacts {
  return {
    sourceType: sources.find(({ sourceType }) => sourceType)?.sourceType,
    trainedBy: sources.find(({ trainedBy }) => trainedBy)?.trainedBy,
    notice: distinct(sources.flatMap(({ notice }) => notice)),
    terms: distinct(sources.flatMap(({ terms }) => terms)),
    addresses: [...new Set(sources.flatMap(({ addresses }) => addresses))],
    licensors: sources.find(({ licensors }) => licensors.length)?.licensors ?? [],
    mining: sources.find(({ mining }) => mining)?.mining,
  }
}

// A notice in IIM ends after 128 bytes, EXIF's often after 63.
const leastCut = 32

function distinct(texts: TextAsStood[]) {
  const kept: TextAsStood[] = []
  for (const one of texts) {
    const index = kept.findIndex((other) => isSame(one, other))
    if (index < 0) kept.push(one)
    // Of one text in a language and in none, the language is known; of a whole one and a cut, the whole.
    else if (kept[index].lang === undefined && one.text.length >= kept[index].text.length) kept[index] = one
  }
  return kept
}

function isSame(one: TextAsStood, other: TextAsStood) {
  if (one.lang !== undefined && other.lang !== undefined && one.lang !== other.lang) return false
  const [a, b] = [plain(one.text), plain(other.text)]
  const isCut = (short: TextAsStood, long: string) =>
    short.lang === undefined && plain(short.text).length > leastCut && long.startsWith(plain(short.text))
  return a === b || isCut(one, b) || isCut(other, a)
}

function plain(text: string) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/**
 * The values of a property, however it is written: as attribute, as text, as `rdf:resource`, as items of an
 * array; each with the language that it names, `x-default` being none.
 */
function said(scope: Element[], uri: string, name: string): TextAsStood[] {
  const attributes = scope
    .flatMap((element) => [...element.attributes])
    .filter(({ namespaceURI, localName }) => namespaceURI === uri && localName === name)
    .map(({ value }) => ({ text: value.trim() }))
  const elements = scope.flatMap(childrenOf).filter((child) => isNamed(child, uri, name))
  return [...attributes, ...elements.flatMap(itemsOf).map(valueOf)].filter(({ text }) => text)
}

function valueOf(element: Element): TextAsStood {
  const text = element.getAttributeNS(rdf, 'resource') ?? innerOf(element)
  const lang = element.getAttribute('xml:lang')?.toLowerCase()
  return lang && lang !== 'x-default' ? { text: text.trim(), lang } : { text: text.trim() }
}

/** The text of an element, or of its `rdf:value` where it has qualifiers. */
function innerOf(element: Element) {
  const [value] = element.getElementsByTagNameNS(rdf, 'value')
  return (value ?? element).textContent ?? ''
}

/** The items of an array, or the property itself where it is none. */
function itemsOf(element: Element) {
  const items = childrenOf(element)
    .filter((child) => ['Alt', 'Bag', 'Seq'].some((array) => isNamed(child, rdf, array)))
    .flatMap(childrenOf)
    .filter((child) => isNamed(child, rdf, 'li'))
  return items.length ? items : [element]
}

/** The structs of an array: each as the elements whose children and attributes are its fields. */
function structsOf(scope: Element[], uri: string, name: string): Element[][] {
  return scope
    .flatMap(childrenOf)
    .filter((child) => isNamed(child, uri, name))
    .flatMap(itemsOf)
    .map((item) => [item, ...childrenOf(item).filter((child) => isNamed(child, rdf, 'Description'))])
}

function licensorIn(struct: Element[]): Licensor[] {
  const name = said(struct, plus, 'LicensorName')[0]?.text
  const url = said(struct, plus, 'LicensorURL')[0]?.text
  return name || url ? [{ ...(name && { name }), ...(url && { url }) }] : []
}

function isNamed({ namespaceURI, localName }: Element, uri: string, name: string) {
  return namespaceURI === uri && localName === name
}
