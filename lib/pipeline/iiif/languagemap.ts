import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { languages, type Language, type Written } from '../../catalogue/captions'
import { paths } from '../../catalogue/files'
import { readJson } from '../../disk/read'
import type messages from '../../../messages/en/interface.json'

/** IIIF's language map (Presentation API 3.0, section 4.3): every language's values of one text. */
export type LanguageMap = Partial<Record<Language, string[]>>

/**
 * Says one thing in both languages: gives `say` a translator of the interface messages and the language it
 * speaks.
 */
export type InBoth = (
  say: (t: Translator, language: Language) => string | string[],
) => Record<Language, string[]>

type Translator = ReturnType<typeof translatorOf>

/** The interface words of the gallery under `root`, for documents that hold both languages at once. */
export function readWords(root: string): InBoth {
  const translators = { fr: translatorOf(root, 'fr'), en: translatorOf(root, 'en') }
  return (say) => ({ fr: [say(translators.fr, 'fr')].flat(), en: [say(translators.en, 'en')].flat() })
}

/** A text as a language map of the languages it exists in. */
export function inLanguages(text: Written): LanguageMap {
  return Object.fromEntries(Object.entries(text).map(([language, value]) => [language, [value]]))
}

/** One value for each language, French first. */
export function eachLanguage<T>(make: (language: Language) => T, of: readonly Language[] = languages) {
  return of.map(make)
}

function translatorOf(root: string, locale: Language) {
  return createTranslator({
    locale,
    messages: readJson(join(paths(root).messages, locale, 'interface.json')) as typeof messages,
    // A missing key would print its name into the document.
    onError(error) {
      throw error
    },
  })
}
