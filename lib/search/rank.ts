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
  const found = withAll(strict)
  if (found.length || words.length < 2) return rank(reader, strict, found)
  const typos = await Promise.all(words.map((word) => matchTypos(reader, word)))
  const lenient = strict.map((matches, n) => merge(matches, typos[n]))
  const forgiven = withAll(lenient)
  return rank(reader, lenient, forgiven.length ? forgiven : [...new Set(lenient.flatMap(imagesOf))])
}

/** The words to look for, folded: those that tell subjects apart, or all if none does. */
function wordsOf(typed: string) {
  const folded = tokens(typed).map(({ word }) => word)
  const all = [...new Set(folded.filter(Boolean))]
  const telling = all.filter(isTelling)
  return telling.length ? telling : all
}

async function matchOrForgive(reader: Reader, word: string) {
  const matches = await matchWord(reader, word)
  return imagesOf(matches).length ? matches : matchTypos(reader, word)
}

function imagesOf(matches: Matches) {
  return [...new Set(languageList.flatMap((language) => [...matches[language].keys()]))]
}

function holds(matches: Matches, image: number) {
  return languageList.some((language) => matches[language].has(image))
}

function withAll(list: Matches[]) {
  if (!list.length) return []
  return imagesOf(list[0]).filter((image) => list.every((matches) => holds(matches, image)))
}

/** Both matches, the first where an image is in both. */
function merge(first: Matches, second: Matches): Matches {
  return inEach((language) => new Map([...second[language], ...first[language]]))
}

function rank(reader: Reader, list: Matches[], images: number[]): Hit[] {
  const rarity = list.map((matches) => Math.log(1 + reader.count / (1 + imagesOf(matches).length)))
  return images
    .map((image) => hit(image, list, rarity))
    .sort((a, b) => b.score - a.score || a.image - b.image)
}

function hit(image: number, list: Matches[], rarity: number[]): Hit {
  const found = list.filter((matches) => holds(matches, image))
  const sum = list.reduce((total, matches, n) => total + rarity[n] * valueOf(matches, image), 0)
  return {
    image,
    score: sum * (found.length / list.length) ** 2,
    words: inEach((language) => found.flatMap((matches) => matches[language].get(image)?.word ?? [])),
    languages: languageList.filter((language) => found.every((matches) => matches[language].has(image))),
  }
}

function valueOf(matches: Matches, image: number) {
  return Math.max(...languageList.map((language) => matches[language].get(image)?.value ?? 0))
}
