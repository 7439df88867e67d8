import type { Written } from '../../catalogue/captions'
import { shownIn } from '../../catalogue/written'
import { defaultLanguage } from '../../i18n/languages'
import type { Fields } from '../fields'

/** One dataset of IPTC-IIM 4.2: record and dataset number, and its bytes. */
export interface Dataset {
  record: number
  number: number
  data: Buffer
}

/** What 1:90 holds where the texts are UTF-8 (ISO 2022). */
export const utf8 = Buffer.from('\x1b%G', 'latin1')

/** A dataset of record 2 that this house writes. */
interface Field {
  number: number
  /** In bytes (IIM 4.2, chapter 6). */
  limit: number
  /** Whether a text is whole or not there: half a name names somebody else, and is left to XMP. */
  whole?: true
  texts: (fields: Fields) => (string | null | undefined)[]
}

const written: Field[] = [
  { number: 5, limit: 64, texts: ({ title }) => [main(title)] },
  { number: 25, limit: 64, whole: true, texts: ({ keywords }) => keywords },
  { number: 55, limit: 8, texts: ({ dateCreated }) => [dateCreated?.replaceAll('-', '')] },
  { number: 80, limit: 32, whole: true, texts: ({ creator }) => [creator] },
  { number: 105, limit: 256, texts: ({ title }) => [main(title)] },
  { number: 110, limit: 32, whole: true, texts: ({ credit }) => [credit?.[defaultLanguage]] },
  { number: 115, limit: 32, whole: true, texts: ({ source }) => [source] },
  { number: 116, limit: 128, texts: ({ copyrightNotice }) => [copyrightNotice?.[defaultLanguage]] },
  { number: 120, limit: 2000, texts: ({ caption }) => [main(caption)] },
]
// Dataset 0 is written in the standard's own form; 200–202 hold a preview of another rendering.
const ownNumbers = written.map(({ number }) => number)
const replaced = new Set([...ownNumbers, 0, 200, 201, 202])

function main(text: Written) {
  return shownIn(text, defaultLanguage).text
}

/**
 * The IIM block of an image in the default language and UTF-8 (1:90), with the datasets of `existing` that
 * speak of other things.
 */
export function iimBlock(fields: Fields, existing?: Buffer) {
  const charset: Dataset = { record: 1, number: 90, data: utf8 }
  const version: Dataset = { record: 2, number: 0, data: Buffer.from([0, 4]) }
  const own = written.flatMap((field) => datasetsOf(field, fields))
  const foreign = existing ? foreignDatasets(existing) : []
  const sorted = [version, ...own, ...foreign].sort((a, b) => a.number - b.number)
  return Buffer.concat([charset, ...sorted].map(encode))
}

function datasetsOf({ number, limit, whole, texts }: Field, fields: Fields): Dataset[] {
  return texts(fields).flatMap((text) => {
    if (!text) return []
    const isLong = Buffer.byteLength(text) > limit
    if (whole && isLong) return []
    const data = Buffer.from(clip(text, limit))
    return [{ record: 2, number, data }]
  })
}

/** A text cut to so many bytes of UTF-8, at the end of a word: half a letter is no text. */
export function clip(text: string, limit: number) {
  const fits = (part: string) => Buffer.byteLength(part) <= limit
  if (fits(text)) return text
  const words = text.split(' ')
  while (words.length > 1 && !fits(words.join(' '))) words.pop()
  const letters = [...words.join(' ')]
  while (!fits(letters.join(''))) letters.pop()
  return letters.join('')
}

/**
 * The datasets of a block that this house does not write, in UTF-8: without 1:90 saying otherwise they are
 * read as Latin-1.
 */
function foreignDatasets(block: Buffer) {
  const all = parseIim(block)
  const foreign = all.filter(({ record, number }) => record === 2 && !replaced.has(number))
  return all.some(saysUtf8) ? foreign : foreign.map(fromLatin1)
}

function saysUtf8({ record, number, data }: Dataset) {
  return record === 1 && number === 90 && data.equals(utf8)
}

function fromLatin1({ record, number, data }: Dataset): Dataset {
  const text = data.toString('latin1')
  return { record, number, data: Buffer.from(text) }
}

/** The datasets of a block, up to the first that is not whole. */
export function parseIim(block: Buffer) {
  const found: Dataset[] = []
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const record = block[at + 1]
    const number = block[at + 2]
    const length = block.readUInt16BE(at + 3)
    // Extended datasets, over 32,767 bytes, hold no text that an agency writes.
    if (length & 0x8000) break
    const start = at + 5
    const end = start + length
    found.push({ record, number, data: block.subarray(start, end) })
    at = end
  }
  return found
}

function encode({ record, number, data }: Dataset) {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(data.length, 3)
  return Buffer.concat([head, data])
}
