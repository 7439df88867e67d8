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
const replaced = new Set([...written.map(({ number }) => number), 0, 200, 201, 202])

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
    if (!text || (whole && Buffer.byteLength(text) > limit)) return []
    return [{ record: 2, number, data: Buffer.from(clip(text, limit)) }]
  })
}

/** A text cut to so many bytes of UTF-8, at the end of a word: half a letter is no text. */
export function clip(text: string, limit: number) {
  if (Buffer.byteLength(text) <= limit) return text
  const words = text.split(' ')
  while (words.length > 1 && Buffer.byteLength(words.join(' ')) > limit) words.pop()
  let clipped = words.join(' ')
  while (Buffer.byteLength(clipped) > limit) clipped = [...clipped].slice(0, -1).join('')
  return clipped
}

/**
 * The datasets of a block that this house does not write, in UTF-8: without 1:90 saying otherwise they are
 * read as Latin-1.
 */
function foreignDatasets(block: Buffer) {
  const all = parseIim(block)
  const isUtf8 = all.some(({ record, number, data }) => record === 1 && number === 90 && data.equals(utf8))
  return all
    .filter(({ record, number }) => record === 2 && !replaced.has(number))
    .map((dataset) => (isUtf8 ? dataset : { ...dataset, data: Buffer.from(dataset.data.toString('latin1')) }))
}

/** The datasets of a block, up to the first that is not whole. */
export function parseIim(block: Buffer) {
  const found: Dataset[] = []
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const length = block.readUInt16BE(at + 3)
    // Extended datasets, over 32,767 bytes, hold no text that an agency writes.
    if (length & 0x8000) break
    found.push({
      record: block[at + 1],
      number: block[at + 2],
      data: block.subarray(at + 5, at + 5 + length),
    })
    at += 5 + length
  }
  return found
}

function encode({ record, number, data }: Dataset) {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(data.length, 3)
  return Buffer.concat([head, data])
}
