import type { Language } from '../i18n/languages'
import type { SearchRecord } from './format'
import { compounds, tokens } from './words'

/** A run of text, and whether it is what was searched for. */
export interface ExcerptPart {
  text: string
  found: boolean
}

/** How many characters of a text are kept on either side of the first word that was found. */
const around = 60

/**
 * Where an image's words of one language say what was found: the title, or the place, themes and countries,
 * or a piece of caption or alt text, whichever holds most of the words. `null` if none does.
 */
export function excerpt(record: SearchRecord, language: Language, words: string[]): ExcerptPart[] | null {
  const { title, caption, alt } = record.words[language]
  const wanted = new Set(words)
  const texts = [title, record.place?.[language], record.subjects[language].join(', '), caption, alt]
    .filter((text) => text !== undefined)
    .map((text) => ({ text, spots: spots(text, wanted) }))
  const best = texts.reduce((best, other) => (distinct(other.spots) > distinct(best.spots) ? other : best))
  return best.spots.length ? cut(best.text, best.spots) : null
}

interface Spot {
  word: string
  start: number
  end: number
}

function spots(text: string, wanted: Set<string>): Spot[] {
  const joined = compounds(text).filter((word) => wanted.has(word))
  return tokens(text).filter(
    ({ word }) => wanted.has(word) || joined.some((compound) => compound.includes(word)),
  )
}

function distinct(list: Spot[]) {
  return new Set(list.map(({ word }) => word)).size
}

/** The text from `around` characters before the first word to `around` after it, whole words only. */
function cut(text: string, list: Spot[]): ExcerptPart[] {
  const from = list[0].start > around ? text.indexOf(' ', list[0].start - around) + 1 : 0
  const far = list[0].end + around
  const to = far < text.length ? text.lastIndexOf(' ', far) : text.length
  const parts: ExcerptPart[] = [{ text: from ? '… ' : '', found: false }]
  let at = from
  for (const { start, end } of list.filter((spot) => spot.end <= to)) {
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true })
    at = end
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false })
  return parts.filter((part) => part.text)
}
