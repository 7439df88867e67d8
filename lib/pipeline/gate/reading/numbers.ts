import type { Grammar } from './grammar'
import { readRoman, romanPattern } from './roman'

/** A number that a text says, before it is known what it counts. */
export interface Said {
  value: number
  /** As the text has it. */
  raw: string
  how: 'digits' | 'roman' | 'word'
  /** What it may be besides: `third` is 3 and 1/3. */
  fraction?: number
  ordinal?: boolean
  /** An order only: thousands. */
  order?: boolean
  /** It says no number for certain. */
  silent?: boolean
  /** It is a part of a name, which may be there in one language alone. */
  named?: boolean
}

/**
 * A text in which each number is one private-use letter, so that a pattern finds it as `N`, however it was
 * written; what a fact was read from becomes blanks of the same length.
 */
export interface Draft {
  text: string
  numbers: Said[]
}

/** What stands for the nth number of a draft. */
const letterOf = (index: number) => String.fromCharCode(0xe000 + index)

/** The numbers that the letters in a piece of a draft stand for. */
export function numbersIn({ numbers }: Draft, piece: string) {
  return [...piece].flatMap((letter) => numbers[letter.charCodeAt(0) - 0xe000] ?? [])
}

/** A piece of a draft as the text had it. */
export function shown(draft: Draft, piece: string) {
  return piece.replace(/\p{Co}/gu, (letter) => numbersIn(draft, letter)[0]?.raw ?? '').trim()
}

/** Puts a number into a draft; returns the letter that stands for it. */
export function keep({ numbers }: Draft, said: Said) {
  numbers.push(said)
  return letterOf(numbers.length - 1)
}

/** A text with its digits and Roman numerals read. */
export function draftOf(text: string, grammar: Grammar): Draft {
  const draft: Draft = { text, numbers: [] }
  draft.text = plain(text)
  readDigits(draft, grammar)
  readRomans(draft, grammar)
  markNames(draft, grammar)
  // Not earlier: Roman numerals are capitals. A letter may become two: nothing is measured before.
  draft.text = draft.text.toLowerCase().replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
  return draft
}

/** What stands before a number word that has a capital within a sentence: Sept-Îles, Nine Mile Falls. */
export const nameMark = '\u0002'

function markNames(draft: Draft, { words }: Grammar) {
  draft.text = draft.text.replace(
    /(?<=[\p{Ll}\p{Co},;’][ -])\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?=-\p{Lu})/gu,
    (word) => (words.has(word.toLowerCase()) ? nameMark + word : word),
  )
}

/** One apostrophe, one form of exponents and fractions; subscripts are digits. */
function plain(text: string) {
  return text
    .replace(/\p{Co}/gu, ' ')
    .replace(/['‘ʼ]/g, '’')
    .replace(/(?<=\d[\s\u00a0\u202f]?(?:k|c|m)?m)([23])(?![\p{L}\d])/gu, (power) =>
      power === '2' ? '²' : '³',
    )
    .replace(/[\u2080-\u2089]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replace(/[\u2160-\u217f]/g, (numeral) => numeral.normalize('NFKC'))
}

const fractions: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
}
const fraction = '[½⅓⅔¼¾⅕⅛]'

const digitPatterns = new WeakMap<Grammar, RegExp>()

/** Finds numbers in digits; the groups are sign, two years, whole and fraction, number and ordinal suffix. */
function digitPattern(grammar: Grammar) {
  const sign = '(?:(?<=^|[\\s(«“])[-−–]|−)?'
  const number = grammar.digits.source
  const suffix = `${grammar.ordinalSuffix}(?![\\p{L}\\p{N}])`
  const years = '(?<!\\d)(\\d{4})[-–/](\\d{2})(?![\\d-])'
  const made =
    digitPatterns.get(grammar) ??
    new RegExp(`(${sign})(?:${years}|(${number})?(${fraction})|(${number})(${suffix})?)`, 'giu')
  digitPatterns.set(grammar, made)
  return made
}

function readDigits(draft: Draft, grammar: Grammar) {
  const { group } = grammar
  const numberOf = (text: string) => Number(text.replace(group, '').replace(',', '.'))
  const write = (raw: string, value: number, ordinal = false) =>
    keep(draft, { value, raw, how: 'digits', ordinal })
  draft.text = draft.text.replace(
    digitPattern(grammar),
    (raw, signed, year, end, whole, part, number, suffix) => {
      const factor = signed ? -1 : 1
      if (year) return readYears(raw, year, end, write)
      if (part) return write(raw, factor * ((whole ? numberOf(whole) : 0) + fractions[part]))
      return write(raw, factor * numberOf(number), suffix !== undefined)
    },
  )
}

/** 1914–18 is two years; 2016-12 is a year and something else. */
function readYears(raw: string, year: string, end: string, write: (raw: string, value: number) => string) {
  const isRange = Number(end) > Number(year.slice(2))
  const last = isRange ? Number(year.slice(0, 2) + end) : Number(end)
  return `${write(year, Number(year))}${raw[4]}${write(end, last)}`
}

function readRomans(draft: Draft, { ordinalSuffix, notRegnal }: Grammar) {
  const isRegnal = (before: string) => /^\p{Lu}/u.test(before) && !notRegnal.test(before.trim())
  draft.text = draft.text.replace(romanPattern(ordinalSuffix), (raw, before = '', numeral, suffix = '') => {
    const value = readRoman(numeral)
    // Vers is a word, Ier a king's number.
    const isWord = suffix.includes('r') && value !== 1
    const isLetter = numeral.length === 1 && !suffix && !isRegnal(before)
    if (!value || isWord || isLetter) return raw
    return (
      before + keep(draft, { value, raw: raw.slice(before.length), how: 'roman', ordinal: suffix !== '' })
    )
  })
}
