import { inEach, languageList, type Each, type Language } from '../i18n/languages'
import { matchTypos, matchWord, type Matches } from './match'
import type { Reader } from './reader'
import { isTelling, tokens } from './words'

/** An image that answers a search. */
export interface Hit {
  /** The image's number, in date order. */
  image: number
  score: number
  /** The words that were found in each language, folded. */
  words: Each<string[]>
  /** The languages in which everything was found that was found at all. */
  languages: Language[]
}

/**
 * The images that answer a search, the best first: those that hold all its words, in any language, in any
 * inflection or while the last letters are still to come. Where none does, slips of the keyboard are
 * forgiven; where none does even then, the images with most of the words answer.
 *
 * An image's score is the sum over the words of the weight of the place where each was found
 * (`lib/pipeline/search/terms.ts`), times how well it fits, times how rare it is.
 */
export async function search(reader: Reader, typed: string): Promise<Hit[]> {
  const words = wordsOf(typed)
  const strict = await Promise.all(words.map((word) => matchOrForgive(reader, word)))
  const whole = withAll(strict)
  if (whole.length || words.length < 2) return rank(reader, strict, whole)
  const typos = await Promise.all(words.map((word) => matchTypos(reader, word)))
  const lenient = strict.map((matches, n) => merge(matches, typos[n]))
  const forgiven = withAll(lenient)
  if (forgiven.length) return rank(reader, lenient, forgiven)
  return rank(reader, lenient, withAny(lenient))
}

/** The words to look for, folded: those that tell subjects apart, or all if none does. */
function wordsOf(typed: string) {
  const folded = tokens(typed)
    .map(({ word }) => word)
    .filter(Boolean)
  const all = [...new Set(folded)]
  const telling = all.filter(isTelling)
  return telling.length ? telling : all
}

async function matchOrForgive(reader: Reader, word: string) {
  const matches = await matchWord(reader, word)
  return imagesOf(matches).length ? matches : matchTypos(reader, word)
}

function imagesOf(matches: Matches) {
  const images = languageList.flatMap((language) => [...matches[language].keys()])
  return [...new Set(images)]
}

function holds(matches: Matches, image: number) {
  return languageList.some((language) => matches[language].has(image))
}

function withAll(list: Matches[]) {
  if (!list.length) return []
  const candidates = imagesOf(list[0])
  return candidates.filter((image) => list.every((matches) => holds(matches, image)))
}

function withAny(list: Matches[]) {
  const images = list.flatMap(imagesOf)
  return [...new Set(images)]
}

/** Both matches, the first where an image is in both. */
function merge(first: Matches, second: Matches): Matches {
  return inEach((language) => new Map([...second[language], ...first[language]]))
}

function rank(reader: Reader, list: Matches[], images: number[]): Hit[] {
  const rarities = list.map((matches) => rarityOf(matches, reader.count))
  return images
    .map((image) => hit(image, list, rarities))
    .sort((a, b) => b.score - a.score || a.image - b.image)
}

/** How much a word tells of an image: the more, the fewer of all images it is in. */
function rarityOf(matches: Matches, count: number) {
  const images = imagesOf(matches).length
  return Math.log(1 + count / (1 + images))
}

function hit(image: number, list: Matches[], rarities: number[]): Hit {
  const found = list.filter((matches) => holds(matches, image))
  const values = list.map((matches, n) => rarities[n] * valueOf(matches, image))
  const sum = values.reduce((total, value) => total + value, 0)
  const share = found.length / list.length
  return {
    image,
    score: sum * share ** 2,
    words: inEach((language) => wordsFound(found, image, language)),
    languages: languageList.filter((language) => found.every((matches) => matches[language].has(image))),
  }
}

function wordsFound(found: Matches[], image: number, language: Language) {
  return found.map((matches) => matches[language].get(image)?.word).filter((word) => word !== undefined)
}

/** How well an image answers a word, in the language where it does best. */
function valueOf(matches: Matches, image: number) {
  const values = languageList.map((language) => matches[language].get(image)?.value ?? 0)
  return Math.max(...values)
}
