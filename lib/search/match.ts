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
  const starts = new Set([typed, ...languageList.map((language) => beginning(stems[language]))])
  const entries = await Promise.all([...starts].map((start) => reader.entries(start)))
  return gather(entries.flat(), (word, language) => {
    if (word === typed) return 1
    if (stemmers[language](word) === stems[language]) return 0.7
    // A longer word is less likely to be the one that is being typed. Numbers are ids: their beginnings count
    // the same.
    return word.startsWith(typed) ? 0.3 + 0.4 * (typed.length / word.length) : 0
  })
}

/**
 * The images of the words a typed one may be a slip for; where there is none, of words that begin like it.
 */
export async function matchTypos(reader: Reader, typed: string): Promise<Matches> {
  const allowed = tolerance(typed)
  if (!allowed) return inEach(() => new Map())
  const nearby = await reader.nearby(typed)
  const near = best(nearby.map((word) => [word, nearness(typed, word, allowed)]))
  const qualities = near.size ? near : best(nearby.map((word) => [word, kinship(typed, word)]))
  const entries = await Promise.all([...qualities.keys()].map((word) => reader.entry(word)))
  // A kindred word is another word: as a name it means another place, so there it weighs no more than in
  // prose.
  const heaviest = near.size ? Infinity : 60
  return gather(
    entries.filter((entry) => entry !== undefined),
    (word) => qualities.get(word) ?? 0,
    heaviest,
  )
}

/** The dozen words of the best quality, those without any left out. */
function best(words: [word: string, quality: number][]) {
  return new Map(
    words
      .filter(([, quality]) => quality > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12),
  )
}

function nearness(typed: string, word: string, allowed: number) {
  const { whole, start } = slips(typed, word)
  if (whole <= allowed) return 0.7 - 0.2 * whole
  return start <= allowed && word.length > typed.length ? 0.4 - 0.15 * start : 0
}

/** « séchage » finds « sécheresse »: four letters alike at the head, and half of the typed word. */
function kinship(typed: string, word: string) {
  const alike = shared(typed, word)
  return alike >= 4 && alike * 2 > typed.length ? 0.1 : 0
}

function gather(entries: IndexEntry[], quality: Quality, heaviest = Infinity): Matches {
  const matches: Matches = inEach(() => new Map())
  for (const [word, ...lists] of entries) {
    languageList.forEach((language, n) => {
      const factor = lists[n].length ? quality(word, language) : 0
      if (factor) add(matches[language], { word, postings: lists[n], factor, heaviest })
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
    const value = factor * Math.min(postings[i + 1], heaviest)
    if (value > (matches.get(image)?.value ?? 0)) matches.set(image, { value, word })
  }
}
