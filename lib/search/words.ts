import { factsOf, languageList } from '../i18n/languages'

/** A word as it is searched for, and where it stands in the text it was read from. */
export interface Token {
  word: string
  start: number
  end: number
}

// Letters that Unicode does not take apart into a letter and a mark.
const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ı: 'i',
}

const run = /[\p{L}\p{M}\p{N}]+(?:[ʻ'’ʼ‘`][\p{L}\p{M}\p{N}]+)*/gu
const compound = /[\p{L}\p{M}\p{N}]+(?:[-‑–][\p{L}\p{M}\p{N}]+)+/gu

const facts = languageList.map(factsOf)
const elidedBefore = facts.flatMap(({ elided }) => elided.before ?? [])
const elidedAfter = facts.flatMap(({ elided }) => elided.after ?? [])
const stopWords = new Set(facts.flatMap((language) => language.stopWords.split(' ')))

/**
 * Lower case without accents, marks or ligatures.
 * @example fold('Œuvre gelée à Hawaï') // oeuvre gelee a hawai
 */
export function fold(text: string) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøłđðßı]/g, (letter) => ligatures[letter])
}

/**
 * The words of a text, folded, with their places in it. What a language elides is left out, as French does
 * before a word and English after it; other apostrophes join.
 *
 * @example tokens('L’Etna, presqu’île').map(({ word }) => word) // ['etna', 'presquile']
 */
export function tokens(text: string): Token[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => {
    const start = index + lengthOf(elidedBefore, found)
    const end = index + found.length - lengthOf(elidedAfter, found)
    // « l’s » is elided on both sides, and nothing would be left.
    const word = join(start < end ? text.slice(start, end) : found)
    return { word, start: Math.min(start, end), end }
  })
}

/** How many characters of a text the first of some patterns that fits stands for. */
function lengthOf(patterns: RegExp[], text: string) {
  const match = patterns.map((pattern) => pattern.exec(text)).find(Boolean)
  return match?.[0].length ?? 0
}

/** Whether a folded word tells subjects apart: one letter alone does in no language, nor do stop words. */
export function isTelling(word: string) {
  return word.length > 1 && !stopWords.has(word)
}

/**
 * Compounds as one word, for whoever leaves the hyphens out.
 * @example compounds('Bab-el-Mandeb') // ['babelmandeb']
 */
export function compounds(text: string) {
  return [...text.matchAll(compound)].map(([found]) => join(found))
}

/** Folded, and nothing but letters and digits: the okina of Hawaiʻi is a letter that few keyboards have. */
function join(text: string) {
  return fold(text).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
}
