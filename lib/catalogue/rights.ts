import type { Language } from '../i18n/languages'
import type { Messages } from '../i18n/words'

/** The rights that have one address, by what they are called here; `null` where none is established. */
export const rightsStatements = {
  'nasa-media': 'https://www.nasa.gov/nasa-brand-center/images-and-media/',
  'esa-standard':
    'https://www.esa.int/ESA_Multimedia/Terms_and_conditions_of_use_of_images_and_videos_available_on_the_esa_website',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  pdm: 'https://creativecommons.org/publicdomain/mark/1.0/',
  'rs-inc': 'http://rightsstatements.org/vocab/InC/1.0/',
  'rs-inc-ow-eu': 'http://rightsstatements.org/vocab/InC-OW-EU/1.0/',
  'rs-inc-edu': 'http://rightsstatements.org/vocab/InC-EDU/1.0/',
  'rs-inc-nc': 'http://rightsstatements.org/vocab/InC-NC/1.0/',
  'rs-inc-ruu': 'http://rightsstatements.org/vocab/InC-RUU/1.0/',
  'rs-noc-cr': 'http://rightsstatements.org/vocab/NoC-CR/1.0/',
  'rs-noc-nc': 'http://rightsstatements.org/vocab/NoC-NC/1.0/',
  'rs-noc-oklr': 'http://rightsstatements.org/vocab/NoC-OKLR/1.0/',
  'rs-noc-us': 'http://rightsstatements.org/vocab/NoC-US/1.0/',
  'rs-cne': 'http://rightsstatements.org/vocab/CNE/1.0/',
  'rs-nkc': 'http://rightsstatements.org/vocab/NKC/1.0/',
  'rs-und': 'http://rightsstatements.org/vocab/UND/1.0/',
  'not-established': null,
} as const satisfies Record<string, string | null>

const licences = ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'] as const
const versions = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'] as const
// The jurisdictions that Creative Commons' licences were ported to, until version 3.0; that of
// intergovernmental organisations exists in 3.0 alone.
const ports = new Set(
  'ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie il in it jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs scotland se sg si th tw ua ug uk us ve vn za'.split(
    ' ',
  ),
)

/** The rights whose terms are told alike: the `Rights` messages have their words. */
export type RightsFamily = keyof typeof rightsStatements | `cc-${(typeof licences)[number]}`
type Version = (typeof versions)[number]
/** What a rights statement is called here: `cc-by-sa-3.0-igo` is Creative Commons' BY-SA 3.0 IGO. */
export type RightsKey =
  | keyof typeof rightsStatements
  | `cc-${(typeof licences)[number]}-${Version}`
  | `cc-${string}-${Version}-${string}`

/** The rights that have no version, in the order in which they are offered. */
export const singleRights = Object.keys(rightsStatements).filter(isSingle)
/** The rights that most pictures of the Earth from orbit come under: every reader is told of these. */
export const usualRights = ['nasa-media', 'esa-standard', 'cc0', 'not-established'] as const

/** What every key is, as a regular expression: the schemas say it. */
export const rightsPattern = new RegExp(
  `^(?:${singleRights.join('|')}|cc-(?:${licences.join('|')})-[1-4]\\.[0-5](?:-[a-z]+)?)$`,
)

function isSingle(key: string): key is keyof typeof rightsStatements {
  return Object.hasOwn(rightsStatements, key)
}

/** One of Creative Commons' licences: which, in which version, ported to where if it was. */
interface Licence {
  licence: (typeof licences)[number]
  version: Version
  port?: string
}

/** Whether a text is the key of rights that this gallery knows: no port of version 4.0 was ever made. */
export function isRightsKey(key: string): key is RightsKey {
  return isSingle(key) || licenceOf(key) !== undefined
}

function licenceOf(key: string) {
  const [, name = '', version = '', port] = /^cc-([a-z-]+)-(\d\.\d)(?:-([a-z]+))?$/.exec(key) ?? []
  return licenceNamed(name, version, port)
}

/** A licence by its parts, whatever order its letters are in: version 1.0 says `by-nd-nc`. */
function licenceNamed(name: string, version: string, port?: string): Licence | undefined {
  const letters = ['by', 'nc', 'sa', 'nd'].filter((each) => name.split('-').includes(each)).join('-')
  const licence = licences.find((each) => each === letters && each.length === name.length)
  const known = versions.find((each) => each === version)
  if (!licence || !known || !isPort(known, port)) return undefined
  return { licence, version: known, port }
}

function isPort(version: Version, port: string | undefined) {
  if (port === undefined) return true
  return port === 'igo' ? version === '3.0' : version !== '4.0' && ports.has(port)
}

/** The family that a key belongs to. @example familyOf('cc-by-4.0') // cc-by */
export function familyOf(key: RightsKey): RightsFamily {
  if (isSingle(key)) return key
  return `cc-${licenceOf(key)?.licence ?? 'by'}`
}

/**
 * The address of the statement that governs reuse: schema.org `license`, XMP `xmpRights:WebStatement`.
 * `null` where rights are not established: then no licence is claimed anywhere.
 */
export function statementOf(key: RightsKey): string | null {
  if (isSingle(key)) return rightsStatements[key]
  const found = licenceOf(key)
  if (!found) return null
  const { licence, version, port } = found
  const name = version === '1.0' && licence === 'by-nc-nd' ? 'by-nd-nc' : licence
  return `https://creativecommons.org/licenses/${[name, version, port].filter(Boolean).join('/')}/`
}

/** Whether rights protect a file (true) or it is in the public domain (false); `null` where none is told. */
export function isProtected(key: RightsKey) {
  if (key === 'cc0' || key === 'pdm') return false
  return /^(?:cc-|rs-inc|esa-)/.test(key) ? true : null
}

/**
 * What a rights statement says in plain words, in one language, of an image of a kind: of a photograph nobody
 * need be told that it is none.
 */
export function rightsWords(key: RightsKey, { Rights }: Pick<Messages, 'Rights'>, kind?: string) {
  const words = Rights[familyOf(key)]
  const refused = key === 'cc0' && kind === 'photograph' ? Rights.cc0.photograph : words.refused
  return { ...words, refused, name: words.name + editionOf(key) }
}

/**
 * What follows the name of a licence's family in its own.
 * @example editionOf('cc-by-3.0-igo') // ' 3.0 IGO'
 */
export function editionOf(key: RightsKey) {
  const found = isSingle(key) ? undefined : licenceOf(key)
  return found ? [' ' + found.version, found.port?.toUpperCase()].filter(Boolean).join(' ') : ''
}

/**
 * Where a reader finds a statement in plain words: a page in the reader's own language, of those that have
 * one; the others speak English (`hreflang`).
 */
export function deedOf(statement: string, language: Language) {
  if (/^https:\/\/creativecommons\.org\/[^?#]*\/$/.test(statement))
    return { href: `${statement}deed.${language}` }
  const [, code] = /^http:\/\/rightsstatements\.org\/vocab\/([^?#]+)$/.exec(statement) ?? []
  if (code) return { href: `https://rightsstatements.org/page/${code}?language=${language}` }
  return { href: statement }
}

// What stands before the path, and behind it, of one and the same statement.
const before = '^<?(?:https?:)?(?://)?(?:www\\.)?'
const behind = '/?(?:[?#].*)?>?$'
const notations = {
  dedication: new RegExp(
    `${before}creativecommons\\.org/publicdomain/(zero|mark)/1\\.0(?:/(?:deed|legalcode|rdf)[\\w.-]*)?${behind}`,
    'i',
  ),
  licence: new RegExp(
    `${before}creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)(?:/(?!deed|legalcode|rdf)([a-z]+))?(?:/(?:deed|legalcode|rdf)[\\w.-]*)?${behind}`,
    'i',
  ),
  code: /^(?:https?:\/\/spdx\.org\/licenses\/)?cc[ -](by(?:-(?:nc|nd|sa)){0,2})[ -](\d\.\d)(?:[ -]([a-z]+))?(?:\.html)?$/i,
  zero: /^(?:https?:\/\/spdx\.org\/licenses\/)?cc0(?:[ -]1\.0)?(?:\.html)?$/i,
  statement: new RegExp(
    `${before}rightsstatements\\.org/(?:vocab|page|data)/([a-z-]+)/1\\.0(?:\\.\\w+)?${behind}`,
    'i',
  ),
}

/**
 * The rights that an address names, in whatever notation: `http:` or `https:`, with `www.`, with or without a
 * slash at its end, as deed or legal code of any language, as RDF, in capitals; also a licence's code alone
 * (SPDX). `undefined` for rights that this gallery does not know.
 * @example rightsNamed('http://creativecommons.org/licenses/by-sa/3.0/igo/deed.fr') // cc-by-sa-3.0-igo
 */
export function rightsNamed(address: string): RightsKey | undefined {
  const text = address.trim()
  return dedicationNamed(text) ?? creativeCommonsNamed(text) ?? statementNamed(text) ?? pageNamed(text)
}

function dedicationNamed(text: string) {
  if (notations.zero.test(text)) return 'cc0'
  const [, name] = notations.dedication.exec(text.toLowerCase()) ?? []
  if (name === undefined) return undefined
  return name === 'zero' ? 'cc0' : 'pdm'
}

function creativeCommonsNamed(text: string): RightsKey | undefined {
  const lower = text.toLowerCase()
  const [, name = '', version = '', port] = notations.licence.exec(lower) ?? notations.code.exec(lower) ?? []
  const found = licenceNamed(name, version, port === 'international' ? undefined : port)
  if (!found) return undefined
  const key = `cc-${found.licence}-${found.version}` as const
  return found.port ? `${key}-${found.port}` : key
}

function statementNamed(text: string) {
  const [, code = ''] = notations.statement.exec(text) ?? []
  const key = `rs-${code.toLowerCase()}`
  return isSingle(key) ? key : undefined
}

/** NASA's and ESA's pages, whose addresses have no other form than scheme, case and slash. */
function pageNamed(text: string) {
  return singleRights.find(
    (key) => rightsStatements[key] !== null && bare(rightsStatements[key]) === bare(text),
  )
}

function bare(address: string) {
  return address
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}

/** The rights that the addresses within a sentence name, each once. */
export function rightsWithin(text: string): RightsKey[] {
  const addresses =
    text.match(/(?:https?:\/\/|www\.|creativecommons\.org\/|rightsstatements\.org\/)[^\s<>"«»]+/gi) ?? []
  const keys = addresses.map((address) => rightsNamed(address.replace(/[).,;:!]+$/, '')))
  return [...new Set(keys.filter((key) => key !== undefined))]
}
