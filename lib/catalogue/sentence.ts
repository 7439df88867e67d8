import { languageList, type Each } from '../i18n/languages'
import type { Written } from './captions'

/** A sentence that an entry holds, in the languages that it is told in. */
export function sentencesOf(told: Partial<Each<string>>): Written {
  return Object.fromEntries(
    languageList.flatMap((language) => {
      const text = told[language]
      return text === undefined ? [] : [[language, text]]
    }),
  )
}
