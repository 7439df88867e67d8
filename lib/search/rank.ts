import type { Language } from '../catalogue/captions'
import { languages } from './format'
import { matchTypos, matchWord, type Matches } from './match'
import type { Reader } from './reader'
import { isTelling, tokens } from './words'

/** An image that answers a search. */
export interface Hit {
  /** The image's number, in date order. */
  image: number
  score: number
  /** The words that were found in each language, folded. */
  words: Record<Language, string[]>
  /** The languages in which everything was found that was found at all. */
  languages: Language[]
}

/**
 * The images that answer a search, the best first: those that hold all its words, in either language, in any
 * inflection or while the last letters are still to come. Where none does, slips of the keyboard are
 * forgiven; where none does even then, the images with most of the words answer.
 *
 * An image's score is the sum over the words of the weight of the place where each was found
 * (`lib/pipeline/search/terms.ts`), times how well it fits, times how rare it is.
 */
export async function search(reader: Reader, typed: string): Promise<Hit[]> {
  const all = [
    ...new Set(
      tokens(typed)
        .map(({ word }) => word)
        .filter(Boolean),
    ),
  ]
  const telling = all.filter(isTelling)
  const words = telling.length ? telling : all
  const strict = await Promise.all(
    words.map(async (word) => orTypos(reader, word, await matchWord(reader, word))),
  )
  const found = withAll(strict)
  if (found.length || words.length < 2) return rank(reader, strict, found)
  const lenient = await Promise.all(
    words.map(async (word, n) => merge(strict[n], await matchTypos(reader, word))),
  )
  const forgiven = withAll(lenient)
  return rank(reader, lenient, forgiven.length ? forgiven : [...new Set(lenient.flatMap(imagesOf))])
}

async function orTypos(reader: Reader, word: string, matches: Matches) {
  return imagesOf(matches).length ? matches : matchTypos(reader, word)
}

function imagesOf({ fr, en }: Matches) {
  return [...new Set([...fr.keys(), ...en.keys()])]
}

function withAll(list: Matches[]) {
  if (!list.length) return []
  return imagesOf(list[0]).filter((image) => list.every(({ fr, en }) => fr.has(image) || en.has(image)))
}

function merge(a: Matches, b: Matches): Matches {
  const both = (language: Language) => new Map([...b[language], ...a[language]])
  return { fr: both('fr'), en: both('en') }
}

function rank(reader: Reader, list: Matches[], images: number[]): Hit[] {
  const rarity = list.map((matches) => Math.log(1 + reader.count / (1 + imagesOf(matches).length)))
  return images
    .map((image) => hit(image, list, rarity))
    .sort((a, b) => b.score - a.score || a.image - b.image)
}

function hit(image: number, list: Matches[], rarity: number[]): Hit {
  const found = list.filter(({ fr, en }) => fr.has(image) || en.has(image))
  const value = ({ fr, en }: Matches) => Math.max(fr.get(image)?.value ?? 0, en.get(image)?.value ?? 0)
  const sum = list.reduce((total, matches, n) => total + rarity[n] * value(matches), 0)
  const words = (language: Language) => found.flatMap((matches) => matches[language].get(image)?.word ?? [])
  return {
    image,
    score: sum * (found.length / list.length) ** 2,
    words: { fr: words('fr'), en: words('en') },
    languages: languages.filter((language) => found.every((matches) => matches[language].has(image))),
  }
}
