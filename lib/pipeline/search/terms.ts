import type { CaptionPair } from '../../catalogue/captions'
import type { AuthoredImage } from '../../catalogue/image'
import type { Entry } from '../../catalogue/schema'
import { formatDate } from '../../i18n/format'
import { factsOf, type Each, type Language } from '../../i18n/languages'
import { compounds, fold, isTelling, tokens } from '../../search/words'
import { countryAliases, synonyms } from './aliases'

/**
 * What an image is searched by: its facts, and its words, the names of its place, themes and countries, and
 * what is said of its themes, by language.
 */
export interface Subject {
  id: string
  facts: Entry & Pick<AuthoredImage, 'hanging'>
  words: CaptionPair
  place: Each<string> | null
  themes: Each<string[]>
  /** What is said of each of its themes. */
  abouts: Each<string[]>
  countries: Each<string[]>
}

/**
 * What a word weighs by where it stands. Names outweigh prose seven to one: a caption compares its place with
 * others, and who types « Uyuni » wants the salar, not the lake whose caption mentions it. The first theme is
 * what an image is of above all. Short titles and places are more about each of their words.
 */
const weights = {
  id: 12,
  title: 8,
  place: 8,
  country: 5,
  theme: 4,
  otherTheme: 3,
  date: 3,
  caption: 1.2,
  alt: 1,
  about: 1,
} as const

/** The sum of weights that counts half of what the heaviest could. */
const half = 15

/**
 * Each word of an image in a language, folded, with its weight there, 1–999: the sum over the fields that
 * hold it, saturated, so that a word in title, place and country at once does not outweigh two others that
 * are asked for with it.
 */
export function termsOf(subject: Subject, language: Language): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [text, weight] of weighed(subject, language)) {
    for (const word of wordsOf(text)) {
      for (const same of synonyms(word)) sums.set(same, (sums.get(same) ?? 0) + weight)
    }
  }
  const saturated = [...sums].map(([word, sum]): [string, number] => [word, saturate(sum)])
  return new Map(saturated)
}

/** The words of what is said of a theme, each with its weight. */
export function termsOfAbout(about: string): Map<string, number> {
  const weight = saturate(weights.about)
  return new Map([...wordsOf(about)].map((word) => [word, weight]))
}

function saturate(sum: number) {
  return Math.round((1000 * sum) / (sum + half))
}

/** Every text of an image in a language with the weight of its words. */
function weighed(subject: Subject, language: Language): [text: string, weight: number][] {
  const { facts, place } = subject
  const ids = namesOf(subject, language)
  const countries = subject.countries[language]
  const aliases = facts.countries.flatMap(countryAliases)
  const [theme, ...otherThemes] = subject.themes[language]
  return [
    ...weighedAll(ids, weights.id),
    ...weighedCaption(subject, language),
    ...(place ? weighedName(place[language], weights.place) : []),
    ...weighedAll(countries, weights.country / Math.sqrt(countries.length)),
    ...weighedAll(aliases, weights.country / Math.sqrt(countries.length)),
    ...weighedAll(theme ? [theme] : [], weights.theme),
    ...weighedAll(otherThemes, weights.otherTheme),
    // A day is asked for in words or as ISO 8601 writes it.
    [formatDate(facts.taken.date, language), weights.date],
    [facts.taken.date, weights.date],
  ]
}

function weighedAll(texts: string[], weight: number) {
  return texts.map((text): [text: string, weight: number] => [text, weight])
}

/** An image's ids, old ones too. Their words are of one language; their numbers are nobody's. */
function namesOf({ id, facts }: Subject, language: Language) {
  const names = [...new Set([id, ...facts.aliases].map(fold))]
  if (factsOf(language).wordsIds) return names
  return names.map((name) => name.replace(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu, ' '))
}

function weighedCaption({ words }: Subject, language: Language): [text: string, weight: number][] {
  const { title, caption, alt, lang } = words[language]
  if (lang) return []
  return [...weighedName(title, weights.title), [caption, weights.caption], [alt, weights.alt]]
}

function weighedName(name: string, weight: number): [text: string, weight: number][] {
  return [[name, weight * brevity(name)]]
}

function wordsOf(text: string) {
  const single = tokens(text).map(({ word }) => word)
  const found = [...single, ...compounds(text)]
  return new Set(found.filter(isTelling))
}

/** 1 for a name of three telling words, more for fewer: 1.36 for one. */
function brevity(name: string) {
  const count = Math.max(1, wordsOf(name).size)
  return 1 / (0.6 + (0.4 * count) / 3)
}
