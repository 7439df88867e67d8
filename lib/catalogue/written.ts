import type { Language, Written } from './captions'
import { otherLocale } from '../i18n/routing'

/**
 * A text as whoever reads one language is shown it; `lang` is its language where it exists in the other only.
 */
export function shownIn(text: Written, language: Language): { text: string; lang?: Language } {
  const own = text[language]
  if (own !== undefined) return { text: own }
  const lang = otherLocale(language)
  return { text: text[lang]!, lang }
}
