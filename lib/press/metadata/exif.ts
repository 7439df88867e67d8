import { exifAllowed, pointers, type Shape } from './allowed'
import {
  numberOf,
  openTiff,
  short,
  text,
  types,
  writeTiff,
  long,
  sizeOf,
  type Directory,
  type Value,
} from './tiff'

/** What an original's EXIF says that a press file may say: a directory each, as they are written. */
export interface ExifFacts {
  image: Directory
  exif: Directory
  interop: Directory
}

/** Tags that this house reads or writes by name. */
export const tags = {
  orientation: 0x0112,
  xResolution: 0x011a,
  yResolution: 0x011b,
  resolutionUnit: 0x0128,
  description: 0x010e,
  artist: 0x013b,
  copyright: 0x8298,
  chromaPositioning: 0x0213,
  exifVersion: 0x9000,
  taken: 0x9003,
  digitized: 0x9004,
  components: 0x9101,
  flashpixVersion: 0xa000,
  colorSpace: 0xa001,
  width: 0xa002,
  height: 0xa003,
} as const

/** Our words in EXIF's three slots for words; `null` is not known, and is not there. */
export interface ExifWords {
  imageDescription: string
  artist: string | null
  copyright: string | null
}

/**
 * The facts of EXIF bodies (Exif 3.0, after `Exif\0\0`) that may leave, whatever else is broken in them: an
 * entry that cannot be read is missed alone. Of two bodies that both say something the first is right.
 */
export function readExif(bodies: Buffer[]): ExifFacts {
  const facts: ExifFacts = { image: new Map(), exif: new Map(), interop: new Map() }
  for (const body of bodies) {
    const tiff = openTiff(body)
    if (!tiff) continue
    const image = tiff.directoryAt(tiff.first)
    const exif = tiff.directoryAt(numberOf(image.get(pointers.exif)) ?? 0)
    const interop = tiff.directoryAt(numberOf(exif.get(pointers.interop)) ?? 0)
    // Raw converters and TIFF/EP write exposures into the first directory too.
    take(exif, exifAllowed.exif, facts.exif)
    take(image, exifAllowed.exif, facts.exif)
    take(image, exifAllowed.image, facts.image)
    take(interop, exifAllowed.interop, facts.interop)
  }
  return facts
}

function take(from: Directory, allowed: Map<number, Shape>, into: Directory) {
  for (const [tag, shape] of allowed) {
    const value = from.get(tag)
    const clean = value && shapes[shape](value)
    if (clean && !into.has(tag)) into.set(tag, clean)
  }
}

/** An EXIF body of facts and words, big-endian, with nothing but them. */
export function exifBody(facts: ExifFacts, words: ExifWords) {
  const image: Directory = new Map(facts.image)
  const slots = [
    [tags.description, words.imageDescription],
    [tags.artist, words.artist],
    [tags.copyright, words.copyright],
  ] as const
  for (const [tag, said] of slots) if (said) image.set(tag, text(said))
  const exif: Directory = new Map(facts.exif)
  image.set(pointers.exif, long(0))
  if (facts.interop.size) exif.set(pointers.interop, long(0))
  const exifAt = 8 + sizeOf(image)
  image.set(pointers.exif, long(exifAt))
  if (!facts.interop.size) return writeTiff(image, exif)
  exif.set(pointers.interop, long(exifAt + sizeOf(exif)))
  return writeTiff(image, exif, facts.interop)
}

/** More numbers than these are a table of a maker’s, and no fact of an exposure. */
const mostBytes = 64
const longestName = 128
const isOfNumbers = new Set([1, 3, 4, 5, 6, 8, 9, 10, 11, 12])

/** A value as it may leave, by what its tag is for; nothing if it is something else. */
const shapes: Record<Shape, (value: Value) => Value | undefined> = {
  numbers: (value) => (isOfNumbers.has(value.type) && value.data.length <= mostBytes ? value : undefined),
  // Of whatever type the number is, and whatever it is: readers take no other for upright.
  turn: (value) => {
    const turn = numberOf(value)
    if (turn === undefined) return undefined
    return short(Number.isInteger(turn) && turn >= 1 && turn <= 8 ? turn : 1)
  },
  name: (value) => {
    const name = wordsOf(value).slice(0, longestName)
    return name ? text(name) : undefined
  },
  moment: (value) => {
    const match = /^([12]\d{3})[:/-](\d\d)[:/-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(wordsOf(value))
    if (!match) return undefined
    const [year, month, day, hour, minute, second] = match.slice(1)
    return text(`${year}:${month}:${day} ${hour}:${minute}:${second}`)
  },
  fraction: (value) => matching(value, /^\d{1,9}$/),
  offset: (value) => matching(value, /^[+-]\d\d:\d\d$/),
  interop: (value) => matching(value, /^(?:R98|R03|THM)$/),
  digits: ({ data }) =>
    /^\d{4}$/.test(data.toString('latin1')) ? { type: types.undefined, data } : undefined,
  codes: (value) => {
    const { type, data } = value
    return type === types.undefined && data.length <= 4 && data.every((code) => code <= 6) ? value : undefined
  },
}

function matching(value: Value, pattern: RegExp) {
  const words = wordsOf(value)
  return pattern.test(words) ? text(words) : undefined
}

/** A text up to its NUL, in UTF-8 or else Latin-1, without control characters. */
function wordsOf({ type, data }: Value) {
  if (type !== types.ascii && type !== types.utf8) return ''
  const end = data.indexOf(0)
  return decode(end < 0 ? data : data.subarray(0, end))
    .replace(/[\0-\x1f\x7f]/g, '')
    .trim()
}

function decode(data: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return data.toString('latin1')
  }
}
