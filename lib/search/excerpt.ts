import type { Language } from '../catalogue/captions'
import type { SearchRecord } from './format'
import { compounds, tokens } from './words'

/** A run of text, and whether it is what was searched for. */
export interface Part {
  text: string
  found: boolean
}

/** How many characters of a text are kept on either side of the first word that was found. */
const around = 60

/**
 * Where an image's words of one language say what was found: the title, or the place, themes and countries,
 * or a piece of caption or alt text, whichever holds most of the words. `null` if none does.
 */
export function excerpt(record: SearchRecord, language: Language, words: string[]): Part[] | null {
  const { title, caption, alt } = record.words[language]
  const wanted = new Set(words)
  const texts = [title, record.place?.[language], record.subjects[language].join(', '), caption, alt].filter(
    (text) => text !== undefined,
  )
  const counted = texts.map((text) => ({ text, spots: spots(text, wanted) }))
  const most = Math.max(...counted.map(({ spots }) => distinct(spots)))
  const best = counted.find(({ spots }) => distinct(spots) === most)!
  return most ? cut(best.text, best.spots) : null
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

function cut(text: string, list: Spot[]): Part[] {
  const from = list[0].start > around ? text.indexOf(' ', list[0].start - around) + 1 : 0
  const far = list[0].end + around
  const to = far < text.length ? text.lastIndexOf(' ', far) : text.length
  const parts: Part[] = [{ text: from ? '… ' : '', found: false }]
  let at = from
  for (const { start, end } of list.filter((spot) => spot.end <= to)) {
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true })
    at = end
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false })
  return parts.filter((part) => part.text)
}
