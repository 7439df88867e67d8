import type { CaptionPair, Language } from '../../catalogue/captions'
import type { Entry as Facts } from '../../catalogue/schema'
import { formatDate } from '../../i18n/format'
import { compounds, fold, isTelling, tokens } from '../../search/words'

/**
 * What an image is searched by: its facts, and its words and the names of its place, themes and countries by
 * language.
 */
export interface Subject {
  id: string
  facts: Facts
  words: CaptionPair
  place: Record<Language, string> | null
  themes: Record<Language, string[]>
  countries: Record<Language, string[]>
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
} as const

/** The sum of weights that counts half of what the heaviest could. */
const half = 15

/**
 * Each word of an image in a language, folded, with its weight there, 1–999: the sum over the fields that
 * hold it, saturated, so that a word in title, place and country at once does not outweigh two others that
 * are asked for with it.
 */
export function termsOf(
  { id, facts, words, place, themes, countries }: Subject,
  language: Language,
): Map<string, number> {
  const { title, caption, alt, lang } = words[language]
  const terms = new Map<string, number>()
  const put = (text: string, weight: number) => {
    for (const word of wordsOf(text)) terms.set(word, (terms.get(word) ?? 0) + weight)
  }
  // The words of an id are English; its numbers are nobody's.
  for (const name of new Set([id, ...facts.aliases].map(fold)))
    put(language === 'en' ? name : name.replace(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu, ' '), weights.id)
  if (!lang) {
    put(title, weights.title * brevity(title))
    put(caption, weights.caption)
    put(alt, weights.alt)
  }
  if (place) put(place[language], weights.place * brevity(place[language]))
  for (const name of countries[language]) put(name, weights.country / Math.sqrt(countries[language].length))
  themes[language].forEach((name, index) => put(name, index ? weights.otherTheme : weights.theme))
  // A day is asked for in words or as ISO 8601 writes it.
  put(formatDate(facts.taken.date, language), weights.date)
  put(facts.taken.date, weights.date)
  return new Map([...terms].map(([word, sum]) => [word, Math.round((1000 * sum) / (sum + half))]))
}

function wordsOf(text: string) {
  const found = [...tokens(text).map(({ word }) => word), ...compounds(text)]
  return new Set(found.filter(isTelling))
}

/** 1 for a name of three telling words, more for fewer: 1.36 for one. */
function brevity(name: string) {
  return 1 / (0.6 + (0.4 * Math.max(1, wordsOf(name).size)) / 3)
}
