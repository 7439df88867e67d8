import { inEach, type Each, type Language } from '../../i18n/languages'
import type { Messages, Words } from '../../i18n/words'
import type { Written } from '../../catalogue/captions'

/** IIIF's language map (Presentation API 3.0, section 4.3): a text's values in the languages it exists in. */
export type LanguageMap = Partial<Each<string[]>>

/** A text as a language map of the languages it exists in. */
export function mapOf(text: Written): LanguageMap {
  return Object.fromEntries(Object.entries(text).map(([language, value]) => [language, [value]]))
}

/** One thing said in every language of the interface; several values, where `say` returns a list. */
export function mapOfWords(
  words: Words,
  say: (t: Messages, language: Language) => string | string[],
): Each<string[]> {
  return inEach((language) => [say(words[language], language)].flat())
}
