import type { Language } from '../catalogue/captions'
import { languages, type Entry, type Postings } from './format'
import type { Reader } from './reader'
import { beginning, stem } from './stems'
import { shared, slips, tolerance } from './typos'

/** Where a typed word was found: in each language, the image, how well, and as which word. */
export type Matches = Record<Language, Map<number, { value: number; word: string }>>

/** How well an entry answers a typed word, 0–1, in a language. */
type Quality = (word: string, language: Language) => number

/** The images of a typed word itself, of its inflections, and of the words it begins. */
export async function matchWord(reader: Reader, typed: string): Promise<Matches> {
  const stems = { fr: stem(typed, 'fr'), en: stem(typed, 'en') }
  const starts = [...new Set([typed, ...languages.map((language) => beginning(stems[language]))])]
  const entries = (await Promise.all(starts.map((start) => reader.entries(start)))).flat()
  return gather(entries, (word, language) => {
    if (word === typed) return 1
    if (stem(word, language) === stems[language]) return 0.7
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
  if (!allowed) return { fr: new Map(), en: new Map() }
  const nearby = await reader.nearby(typed)
  const near = best(nearby.map((word) => [word, nearness(typed, word, allowed)]))
  const words = near.size ? near : best(nearby.map((word) => [word, kinship(typed, word)]))
  const entries = await Promise.all([...words.keys()].map((word) => reader.entry(word)))
  // A kindred word is another word: as a name it means another place, so there it weighs no more than in
  // prose.
  return gather(
    entries.filter((entry) => entry !== undefined),
    (word) => words.get(word)!,
    near.size ? Infinity : 60,
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

function gather(entries: Entry[], quality: Quality, heaviest = Infinity): Matches {
  const matches: Matches = { fr: new Map(), en: new Map() }
  for (const [word, fr, en] of entries) {
    for (const [language, postings] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const factor = postings.length ? quality(word, language) : 0
      if (factor) add(matches[language], { word, postings, factor, heaviest })
    }
  }
  return matches
}

function add(
  found: Matches[Language],
  {
    word,
    postings,
    factor,
    heaviest,
  }: { word: string; postings: Postings; factor: number; heaviest: number },
) {
  for (let i = 0, image = 0; i < postings.length; i += 2) {
    image += postings[i]
    const value = factor * Math.min(postings[i + 1], heaviest)
    if (value > (found.get(image)?.value ?? 0)) found.set(image, { value, word })
  }
}
