import { inEach, languageList, type Each, type Language } from '../i18n/languages'
import type { IndexEntry, Postings } from './format'
import type { Reader } from './reader'
import { beginning, openStemmers } from './stems'
import { shared, slips, tolerance } from './typos'

/** How well an image answers a typed word, and as which word of the index. */
export interface Match {
  value: number
  word: string
}

/** Where a typed word was found: in each language, image number to match. */
export type Matches = Each<Map<number, Match>>

/** How well a word of the index answers a typed word, 0–1, in a language. */
type Quality = (word: string, language: Language) => number

/** The images of a typed word itself, of its inflections, and of the words it begins. */
export async function matchWord(reader: Reader, typed: string): Promise<Matches> {
  const stemmers = await openStemmers()
  const stems = inEach((language) => stemmers[language](typed))
  const beginnings = languageList.map((language) => beginning(stems[language]))
  const starts = new Set([typed, ...beginnings])
  const entries = await Promise.all([...starts].map((start) => reader.entries(start)))
  return gather(entries.flat(), (word, language) => {
    if (word === typed) return 1
    if (stemmers[language](word) === stems[language]) return 0.7
    if (!word.startsWith(typed)) return 0
    // A longer word is less likely to be the one that is being typed. Numbers are ids: their beginnings count
    // the same.
    const share = typed.length / word.length
    return 0.3 + 0.4 * share
  })
}

/**
 * The images of the words a typed one may be a slip for; where there is none, of words that begin like it.
 */
export async function matchTypos(reader: Reader, typed: string): Promise<Matches> {
  const allowed = tolerance(typed)
  if (!allowed) return inEach(() => new Map())
  const nearby = await reader.nearby(typed)
  const near = best(nearby, (word) => nearness(typed, word, allowed))
  if (near.size) return gatherAs(reader, near)
  const kindred = best(nearby, (word) => kinship(typed, word))
  // A kindred word is another word: as a name it means another place, so there it weighs no more than in
  // prose.
  return gatherAs(reader, kindred, 60)
}

/** The dozen words of the best quality with it, those without any left out. */
function best(words: string[], qualityOf: (word: string) => number) {
  const rated = words
    .map((word): [string, number] => [word, qualityOf(word)])
    .filter(([, quality]) => quality > 0)
    .sort(([, a], [, b]) => b - a)
  return new Map(rated.slice(0, 12))
}

/** The images of some words of the index, each with its own quality. */
async function gatherAs(reader: Reader, qualities: Map<string, number>, heaviest?: number) {
  const words = [...qualities.keys()]
  const entries = await Promise.all(words.map(reader.entry))
  return gather(
    entries.filter((entry) => entry !== undefined),
    (word) => qualities.get(word) ?? 0,
    heaviest,
  )
}

function nearness(typed: string, word: string, allowed: number) {
  const { whole, start } = slips(typed, word)
  if (whole <= allowed) return 0.7 - 0.2 * whole
  const isBeginning = start <= allowed && word.length > typed.length
  return isBeginning ? 0.4 - 0.15 * start : 0
}

/** « séchage » finds « sécheresse »: four letters alike at the head, and half of the typed word. */
function kinship(typed: string, word: string) {
  const alike = shared(typed, word)
  const isKindred = alike >= 4 && alike * 2 > typed.length
  return isKindred ? 0.1 : 0
}

function gather(entries: IndexEntry[], quality: Quality, heaviest = Infinity): Matches {
  const matches: Matches = inEach(() => new Map())
  for (const [word, ...lists] of entries) {
    languageList.forEach((language, n) => {
      const postings = lists[n]
      if (!postings.length) return
      const factor = quality(word, language)
      if (factor) add(matches[language], { word, postings, factor, heaviest })
    })
  }
  return matches
}

interface Found {
  word: string
  postings: Postings
  factor: number
  heaviest: number
}

/** Adds the images of a word; an image that another word brought already keeps the better match. */
function add(matches: Map<number, Match>, { word, postings, factor, heaviest }: Found) {
  for (let i = 0, image = 0; i < postings.length; i += 2) {
    image += postings[i]
    const weight = Math.min(postings[i + 1], heaviest)
    const value = factor * weight
    const best = matches.get(image)?.value ?? 0
    if (value > best) matches.set(image, { value, word })
  }
}
