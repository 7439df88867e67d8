import { formatDate } from '../i18n/format'
import type { Language } from '../i18n/languages'
import type { Messages } from '../i18n/words'
import type { Written } from './captions'
import { shownIn, writtenIn } from './written'
import type { Correction, Entry } from './schema'

type Corrected = Pick<Entry, 'corrections'>

/** What was wrong of an image once, the latest first. */
export function correctionsOf({ corrections = [] }: Corrected): Correction[] {
  return corrections.toSorted((a, b) => (a.date < b.date ? 1 : Number(a.date > b.date) * -1))
}

/** The day of an image's last correction, ISO 8601; `null` if nothing of it was ever wrong. */
export function lastCorrected(image: Corrected) {
  return correctionsOf(image)[0]?.date ?? null
}

/** Why something was changed, in the languages that this is said in. */
export function whysOf(correction: Correction): Written {
  return writtenIn(correction)
}

/** Why something was changed, for whoever reads one language; its language, if it is another. */
export function whyOf(correction: Correction, language: Language) {
  return shownIn(whysOf(correction), language)
}

/**
 * All corrections of an image in one language, a line each; nothing if there is none.
 * @example correctionsText(image, language, t) // Corrected on 4 May 2026, caption: The bay is further south.
 */
export function correctionsText(
  image: Corrected,
  language: Language,
  { Corrections }: Pick<Messages, 'Corrections'>,
) {
  return correctionsOf(image)
    .map((correction) => {
      const line = Corrections.line
        .replace('{date}', () => formatDate(correction.date, language))
        .replace('{field}', () => Corrections[correction.field])
      return `${line} ${whyOf(correction, language).text}`
    })
    .join('\n')
}
