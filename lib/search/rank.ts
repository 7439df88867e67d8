import { inEach, languageList, type Each, type Language } from '../i18n/languages'
import { findWord, type Found, type Matches } from './match'
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

/** What a search came to. */
export interface Finds {
  /** The images that answer, the best first. */
  hits: Hit[]
  /** How each word was found that was looked for, with its letters as they were typed. */
  words: (Found & { typed: string })[]
  /** Whether no image has all the words that were found. */
  isPartial: boolean
}

/**
 * The images that answer a search, the best first: those that hold all its words that are found at all
 * (`findWord`), in any language; where none does, those with most of them.
 *
 * An image's score is the sum over the words of the weight of the place where each was found
 * (`lib/pipeline/search/terms.ts`), times how well it fits, times how rare it is. With `isGrowing` the last
 * word is being typed.
 */
export async function search(reader: Reader, typed: string, isGrowing = false): Promise<Finds> {
  const words = await Promise.all(
    wordsOf(typed).map(async ({ word, text, isLast }) => ({
      typed: text,
      ...(await findWord(reader, word, isGrowing && isLast)),
    })),
  )
  const found = words.filter(({ way }) => way !== 'nowhere').map(({ matches }) => matches)
  const whole = withAll(found)
  const isPartial = found.length > 1 && !whole.length
  return { hits: rank(reader, found, isPartial ? withAny(found) : whole), words, isPartial }
}

/**
 * The words to look for, folded and as typed, and whether nothing follows them: those that tell subjects
 * apart, or all if none does.
 */
function wordsOf(typed: string) {
  const all = new Map(
    tokens(typed)
      .filter(({ word }) => word)
      .map(({ word, start, end }) => [
        word,
        { word, text: typed.slice(start, end), isLast: end === typed.length },
      ]),
  )
  const telling = [...all.values()].filter(({ word }) => isTelling(word))
  return telling.length ? telling : [...all.values()]
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
