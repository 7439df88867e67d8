import { inEach, languageList, type Each, type Language } from '../i18n/languages'
import type { IndexEntry, Postings } from './format'
import { isSameWord, singulars } from './plurals'
import type { Reader } from './reader'
import { beginning, openStemmers } from './stems'
import { shared, slipsFor, tolerance } from './typos'

/** How well an image answers a typed word, and as which word of the index. */
export interface Match {
  value: number
  word: string
}

/** Where a typed word was found: in each language, image number to match. */
export type Matches = Each<Map<number, Match>>

/**
 * How a typed word was found: as itself, in the singular or the plural; as what it begins; by a near word, of
 * the same stem or for which it is a slip; or nowhere.
 */
export type Way = 'word' | 'begun' | 'near' | 'nowhere'

/** What the index holds for a typed word. */
export interface Found {
  way: Way
  matches: Matches
  /** The words of the index that it was found as, the best first; none where it was found as itself. */
  as: string[]
  /** The words of the index that are near one that was found nowhere, the nearest first. */
  offers: string[]
}

/** How well a word of the index answers a typed word, 0–1, in a language. */
type Quality = (word: string, language: Language) => number

/** What of the index stands around a typed word, and how words there are compared with it. */
interface Around {
  entries: IndexEntry[]
  begins: (word: string) => boolean
  /** Whether a word has the same stem in a language. */
  isKin: (word: string, language: Language) => boolean
}

/** What the dictionaries have of a typed word. */
interface Known {
  /** The languages that have it, or another form of it. */
  languages: Set<Language>
  /** Whether they have a word, and the typed one too, as two words. */
  isOther: (word: string, language: Language) => boolean
}

/**
 * Finds a typed word: itself; where it is nowhere, other forms of it, and words that it begins; where there
 * are none, those it is a slip for. A word that a dictionary knows means itself: others of its stem, those
 * that it begins, and those it would be a slip for, are offered and not found. While a word is `growing`,
 * nobody knows which it will be, and what it begins is found.
 */
export async function findWord(reader: Reader, typed: string, growing = false): Promise<Found> {
  const around = await lookAround(reader, typed)
  const itself = gather(around.entries, qualityOfForms(typed))
  if (itself.words.length) return { way: 'word', matches: itself.matches, as: [], offers: [] }
  const { languages, isOther } = await lookUp(reader, typed)
  const isKin = (word: string, language: Language) =>
    around.isKin(word, language) && (!languages.size || languages.has(language))
  const alike = gather(around.entries, (word, language) => {
    if (isKin(word, language)) return isOther(word, language) ? 0 : 0.7
    // A longer word is less likely to be the one that is being typed. Numbers are ids: their beginnings count
    // the same.
    return (growing || !languages.size) && around.begins(word) ? 0.3 + (0.4 * typed.length) / word.length : 0
  })
  if (alike.words.length) {
    const way = alike.words.every(around.begins) ? 'begun' : 'near'
    return { way, matches: alike.matches, as: alike.words, offers: [] }
  }
  const related = around.entries
    .map(([word]) => word)
    .filter((word) => around.begins(word) || languageList.some((language) => isKin(word, language)))
  return slipsOf(reader, typed, languages.size ? related : null)
}

/** The word itself counts whole, its plural or singular 0.7. */
function qualityOfForms(typed: string): Quality {
  return (word, language) => {
    if (word === typed) return 1
    return isSameWord(word, typed, language) ? 0.7 : 0
  }
}

async function lookAround(reader: Reader, typed: string): Promise<Around> {
  const stemmers = await openStemmers()
  const starts = await startsOf(typed)
  const entries = await Promise.all(starts.map((start) => reader.entries(start)))
  const byWord = new Map(entries.flat().map((entry) => [entry[0], entry]))
  return {
    entries: [...byWord.values()],
    begins: (word) => word.startsWith(typed),
    isKin: (word, language) => stemmers[language](word) === stemmers[language](typed),
  }
}

/** What a typed word and all that share its stem in a language begin with. */
async function startsOf(typed: string) {
  const stemmers = await openStemmers()
  const beginnings = languageList.map((language) => beginning(stemmers[language](typed)))
  return [...new Set([typed, ...beginnings])]
}

/** Looks a typed word up in the dictionaries, which have words by their singular alone. */
async function lookUp(reader: Reader, typed: string): Promise<Known> {
  if (!tolerance(typed)) return { languages: new Set(), isOther: () => false }
  const stemmers = await openStemmers()
  const found = await Promise.all((await startsOf(typed)).map(reader.known))
  const words = new Map(found.flat().map(({ word, languages }) => [word, languages]))
  const has = (word: string, language: Language) =>
    singulars(word, language).some((form) => words.get(form)?.includes(language))
  // What is its own stem is no form of another word, but may be the beginning of one: « madr » is the stem of
  // « madré ».
  const hasStem = (language: Language) => {
    const stem = stemmers[language](typed)
    const isForm = ([word, languages]: [string, Language[]]) =>
      languages.includes(language) && stemmers[language](word) === stem
    return stem !== typed && [...words].some(isForm)
  }
  const itself = languageList.filter((language) => has(typed, language))
  return {
    languages: new Set(itself.length ? itself : languageList.filter(hasStem)),
    isOther: (word, language) => has(typed, language) && has(word, language),
  }
}

/**
 * The images of the words that a typed one may be a slip for, those of the fewest slips; those words alone,
 * and what else is near, where it is `known`, with the words that it begins, or where there are none.
 */
async function slipsOf(reader: Reader, typed: string, known: string[] | null): Promise<Found> {
  const nearby = tolerance(typed) ? await reader.nearby(typed) : []
  const near = byDistance(nearby, (word) => fewestSlips(typed, word))
  const kin = byDistance(nearby, (word) => kinship(typed, word))
  if (known || !near.length) {
    const offers = [...new Set([...(known ?? []), ...near, ...kin])]
    return { way: 'nowhere', matches: inEach(() => new Map()), as: [], offers: offers.slice(0, 6) }
  }
  const count = fewestSlips(typed, near[0])
  const nearest = near.filter((word) => fewestSlips(typed, word) === count).slice(0, 3)
  const entries = await Promise.all(nearest.map(reader.entry))
  const { matches, words } = gather(
    entries.filter((entry) => entry !== undefined),
    () => 0.7 - 0.2 * count,
  )
  return { way: 'near', matches, as: words, offers: [] }
}

/**
 * Slips for which a word may be meant, or its singular in any language: « volcqn » where there are volcans.
 */
function fewestSlips(typed: string, word: string) {
  const forms = languageList.flatMap((language) => singulars(word, language))
  return Math.min(...forms.map((form) => slipsFor(typed, form)))
}

/** The words of a finite distance, the nearest first. */
function byDistance(words: string[], distanceOf: (word: string) => number) {
  return words
    .map((word): [string, number] => [word, distanceOf(word)])
    .filter(([, distance]) => distance < Infinity)
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word)
}

/**
 * « séchage » is near « sécheresse »: four letters alike at the head, half of the typed word, and no less in
 * all.
 */
function kinship(typed: string, word: string) {
  const alike = shared(typed, word)
  const isKin = alike >= 4 && alike * 2 > typed.length && word.length >= typed.length
  return isKin ? 1 / alike : Infinity
}

/** The images of the words that answer, and those words, the best first. */
function gather(entries: IndexEntry[], quality: Quality) {
  const matches: Matches = inEach(() => new Map())
  const rated = new Map<string, number>()
  for (const [word, ...lists] of entries) {
    languageList.forEach((language, n) => {
      const factor = lists[n].length ? quality(word, language) : 0
      if (!factor) return
      add(matches[language], { word, postings: lists[n], factor })
      rated.set(word, Math.max(factor, rated.get(word) ?? 0))
    })
  }
  const words = [...rated].sort(([, a], [, b]) => b - a).map(([word]) => word)
  return { matches, words }
}

/** Adds the images of a word; an image that another word brought already keeps the better match. */
function add(
  matches: Map<number, Match>,
  { word, postings, factor }: { word: string; postings: Postings; factor: number },
) {
  for (let i = 0, image = 0; i < postings.length; i += 2) {
    image += postings[i]
    const value = factor * postings[i + 1]
    const best = matches.get(image)?.value ?? 0
    if (value > best) matches.set(image, { value, word })
  }
}
