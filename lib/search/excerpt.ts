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
 * or a piece of caption, alt text, what is said of its themes or the names of its points, whichever holds
 * most of the words. `null` if none does.
 */
export function excerpt(record: SearchRecord, language: Language, words: string[]): ExcerptPart[] | null {
  const wanted = new Set(words)
  const candidates = textsOf(record, language).map((text) => candidate(text, wanted))
  const best = candidates.reduce((best, other) => (other.words > best.words ? other : best))
  return best.words ? cut(best.text, best.spots) : null
}

/**
 * A folded word as an image's texts of a language write it, without a capital where one of them does without;
 * `undefined` where none has it.
 */
export function surface(record: SearchRecord, language: Language, word: string) {
  const wanted = new Set([word])
  const written = textsOf(record, language).flatMap((text) =>
    spotsIn(text, wanted).map(({ start, end }) => text.slice(start, end)),
  )
  return written.find((text) => text === text.toLowerCase()) ?? written[0]
}

function textsOf(record: SearchRecord, language: Language) {
  const { title, caption, alt } = record.words[language]
  const place = record.place?.[language]
  const subjects = record.subjects[language].join(', ')
  const points = record.points[language].join(', ')
  const texts = [title, place, subjects, caption, alt, ...record.abouts[language], points]
  return texts.filter((text) => text !== undefined)
}

interface Spot {
  word: string
  start: number
  end: number
}

/** A text with the spots where it says what was found, and how many different words those are. */
function candidate(text: string, wanted: Set<string>) {
  const spots = spotsIn(text, wanted)
  const distinct = new Set(spots.map(({ word }) => word))
  return { text, spots, words: distinct.size }
}

function spotsIn(text: string, wanted: Set<string>): Spot[] {
  const joined = compounds(text).filter((word) => wanted.has(word))
  const isPart = (word: string) => joined.some((compound) => compound.includes(word))
  return tokens(text).filter(({ word }) => wanted.has(word) || isPart(word))
}

/** The text from `around` characters before the first word to `around` after it, whole words only. */
function cut(text: string, spots: Spot[]): ExcerptPart[] {
  const [first] = spots
  const near = first.start - around
  const far = first.end + around
  const from = near > 0 ? text.indexOf(' ', near) + 1 : 0
  const to = far < text.length ? text.lastIndexOf(' ', far) : text.length
  const parts: ExcerptPart[] = []
  const add = (piece: string, found = false) => parts.push({ text: piece, found })
  if (from) add('… ')
  let at = from
  for (const { start, end } of spots.filter((spot) => spot.end <= to)) {
    add(text.slice(at, start))
    add(text.slice(start, end), true)
    at = end
  }
  const cutOff = to < text.length ? ' …' : ''
  add(text.slice(at, to) + cutOff)
  return parts.filter((part) => part.text)
}
