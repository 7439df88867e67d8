import { languageList, type Each, type Language } from '../i18n/languages'
import type { Written } from './captions'

/** A text as whoever reads one language is shown it. */
export interface Shown {
  text: string
  /** Its language, where it does not exist in the reader's. */
  lang?: Language
}

/**
 * A text as whoever reads one language is shown it: where it does not exist in that one, the first that does
 * stands for it.
 *
 * @throws Error if it exists in none.
 */
export function shownIn(text: Written, language: Language): Shown {
  const own = text[language]
  if (own !== undefined) return { text: own }
  for (const lang of languageList) {
    const other = text[lang]
    if (other !== undefined) return { text: other, lang }
  }
  throw new Error('A text exists in no language. Run npm run check, and write what it names.')
}

/** A text that an entry holds among other facts, in the languages that it is told in. */
export function writtenIn(told: Partial<Each<string>>): Written {
  return Object.fromEntries(
    languageList.flatMap((language) => {
      const text = told[language]
      return text === undefined ? [] : [[language, text]]
    }),
  )
}
