import type { Written } from '../../catalogue/captions'
import type { Fields } from '../fields'
import { defaultLanguage } from '../../i18n/bothwords'
import { shownIn } from '../../catalogue/written'

/** One dataset of IPTC-IIM 4.2: record and dataset number, and its bytes. */
export interface Dataset {
  record: number
  number: number
  data: Buffer
}

export const utf8 = Buffer.from('\x1b%G', 'latin1')

/** Datasets this house writes, with their limits in bytes (IIM 4.2, chapter 6). */
const limits = { 5: 64, 25: 64, 55: 8, 80: 32, 105: 256, 110: 32, 115: 32, 116: 128, 120: 2000 } as const
// Written in the standard's own form; 200–202 hold a preview of another rendering.
const replaced = new Set([...Object.keys(limits).map(Number), 0, 200, 201, 202])

/**
 * The IIM block of an image in the default language and UTF-8 (1:90), with the datasets of `existing` that
 * tell of other things.
 */
export function iimBlock(fields: Fields, existing?: Buffer) {
  const foreign = existing ? foreignDatasets(existing) : []
  const own: Dataset[] = [{ record: 2, number: 0, data: Buffer.from([0, 4]) }, ...datasets(fields)]
  const sorted = [...own, ...foreign].sort((a, b) => a.number - b.number)
  return Buffer.concat([{ record: 1, number: 90, data: utf8 }, ...sorted].map(encode))
}

function datasets(fields: Fields): Dataset[] {
  const { creator, credit, copyrightNotice, source, dateCreated } = fields
  const main = (text: Written) => shownIn(text, defaultLanguage).text
  const texts: [keyof typeof limits, string | null | undefined][] = [
    [5, main(fields.title)],
    ...fields.keywords.map((keyword) => [25, keyword] as [25, string]),
    [55, dateCreated?.replaceAll('-', '')],
    [80, creator],
    [105, main(fields.title)],
    [110, credit?.[defaultLanguage]],
    [115, source],
    [116, copyrightNotice?.[defaultLanguage]],
    [120, main(fields.caption)],
  ]
  return texts.flatMap(([number, text]) => {
    const fitting = text && fit(text, number)
    return fitting ? [{ record: 2, number, data: Buffer.from(fitting) }] : []
  })
}

// Half a name names somebody else: one that does not fit is left to XMP.
const names = new Set<number>([25, 80, 110, 115])

function fit(text: string, number: keyof typeof limits) {
  return names.has(number) && Buffer.byteLength(text) > limits[number]
    ? undefined
    : clip(text, limits[number])
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
