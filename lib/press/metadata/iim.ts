// Of the package this list alone: its lists of subdivisions are a hundred times as long.
import { iso31661Alpha2ToAlpha3 as alpha3 } from 'iso-3166/1-a2-to-1-a3.js'
import type { PressFields } from '../file'
import { clip } from '../shortened'

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
  /** What the text ends with, which stays when it is cut. */
  ending?: (fields: PressFields) => string | undefined
  texts: (fields: PressFields) => (string | null | undefined)[]
}

const written: Field[] = [
  { number: 5, limit: 64, texts: ({ one }) => [one.title] },
  { number: 25, limit: 64, whole: true, texts: ({ keywords, language }) => keywords[language] },
  { number: 40, limit: 256, texts: ({ one }) => [one.instructions] },
  { number: 55, limit: 8, texts: ({ dateCreated }) => [dateCreated?.replaceAll('-', '')] },
  { number: 80, limit: 32, whole: true, texts: ({ creator }) => [creator] },
  { number: 90, limit: 32, whole: true, texts: ({ one }) => [one.city] },
  // A province, which no fact of an image names.
  { number: 95, limit: 32, texts: () => [] },
  { number: 100, limit: 3, whole: true, texts: ({ one }) => [one.countryCode && alpha3[one.countryCode]] },
  { number: 101, limit: 64, whole: true, texts: ({ one }) => [one.country] },
  { number: 105, limit: 256, ending: headlineMark, texts: ({ one }) => [one.headline] },
  { number: 110, limit: 32, whole: true, texts: ({ one }) => [one.shortCredit] },
  { number: 115, limit: 32, whole: true, texts: ({ source }) => [source] },
  { number: 116, limit: 128, texts: ({ one }) => [one.copyrightNotice] },
  {
    number: 120,
    limit: 2000,
    ending: ({ marks, language }) => marks?.caption[language],
    texts: ({ one }) => [one.caption],
  },
]
function headlineMark({ marks, language }: PressFields) {
  return marks ? `(${marks.headline[language]})` : undefined
}

/**
 * The IIM block of an image in the language of its file and UTF-8 (1:90). Nothing that an original's block
 * says stands beside it: IIM has no slot but for statements that are ours to make.
 */
export function iimBlock(fields: PressFields) {
  const charset: Dataset = { record: 1, number: 90, data: utf8 }
  const version: Dataset = { record: 2, number: 0, data: Buffer.from([0, 4]) }
  const own = written.flatMap((field) => datasetsOf(field, fields))
  const sorted = [version, ...own].sort((a, b) => a.number - b.number)
  return Buffer.concat([charset, ...sorted].map(encode))
}

function datasetsOf({ number, limit, whole, ending, texts }: Field, fields: PressFields): Dataset[] {
  return texts(fields).flatMap((text) => {
    if (!text) return []
    const isLong = Buffer.byteLength(text) > limit
    if (whole && isLong) return []
    const data = Buffer.from(clip(text, limit, ending?.(fields)))
    return [{ record: 2, number, data }]
  })
}

/** The datasets of a block, up to the first that is not whole. */
export function parseIim(block: Buffer) {
  const found: Dataset[] = []
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const length = block.readUInt16BE(at + 3)
    // Extended datasets, over 32,767 bytes, hold no text that an agency writes: their length is a number of
    // so many bytes (IIM 4.2, 1.5.2).
    const digits = length & 0x8000 ? length & 0x7fff : 0
    const start = at + 5 + digits
    if (digits > 6 || start > block.length) break
    const end = start + (digits ? block.readUIntBE(at + 5, digits) : length)
    if (!digits)
      found.push({ record: block[at + 1], number: block[at + 2], data: block.subarray(start, end) })
    at = end
  }
  return found
}

function encode({ record, number, data }: Dataset) {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(data.length, 3)
  return Buffer.concat([head, data])
}
