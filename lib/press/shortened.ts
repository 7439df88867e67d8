import { languageList } from '../i18n/languages'

/** How many bytes IIM has for a credit (IIM 4.2, 2:110). */
const creditLimit = 32

/** What parts a credit line: the bodies and persons of `ESA/NASA – T. Pesquet`. */
const separator = /\s*[/;,]\s*|\s+[–—|-]\s+/g

const letters = new Intl.Segmenter(languageList, { granularity: 'grapheme' })

function fits(text: string, limit: number) {
  return Buffer.byteLength(text) <= limit
}

/**
 * A text cut to so many bytes of UTF-8, at the end of a word and with no punctuation left hanging; a word
 * that is too long by itself is cut between letters, never inside one. An `ending` of the text stays whole.
 * @example clip('Terms: CC0', 8) // Terms
 * @example clip('Mount Etna (computed view)', 24, '(computed view)') // Mount (computed view)
 */
export function clip(text: string, limit: number, ending = '') {
  if (fits(text, limit)) return text
  if (!ending) return cut(text, limit)
  const body = text.slice(0, text.lastIndexOf(ending)).trimEnd()
  return `${cut(body, limit - Buffer.byteLength(ending) - 1)} ${ending}`
}

function cut(text: string, limit: number) {
  const whole = fitting(text, limit)
  const isWord = /^\s/.test(text.slice(whole.length))
  const words = isWord ? whole : whole.replace(/(?<=\S)\s\S*$/, '')
  return words.replace(/[\s,;:–—(«“/-]+$/, '')
}

/** The letters of a text that so many bytes hold. */
function fitting(text: string, limit: number) {
  let bytes = 0
  for (const { segment, index } of letters.segment(text)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > limit) return text.slice(0, index)
  }
  return text
}

/**
 * A credit line in 32 bytes: whole where it fits, or else in its shorter form, or else as many of its parts
 * as there is room for, from the first on. `null` where not even one fits: half a name names somebody else.
 * @example shortCredit('ESA/NASA – Thomas Pesquet and the crew') // ESA/NASA
 */
export function shortCredit(credit: string, shorter?: string) {
  const ends = [...credit.matchAll(separator)].map(({ index }) => index).reverse()
  const parts = ends.map((end) => credit.slice(0, end))
  const forms = [credit, ...(shorter ? [shorter] : []), ...parts]
  return forms.find((text) => text && fits(text, creditLimit)) ?? null
}
