import { defineRouting } from 'next-intl/routing'
import { defaultLanguage, languageList, type Language } from './languages'

/** French first: it is the language of whoever asks for neither. */
export const routing = defineRouting({
  locales: languageList,
  defaultLocale: defaultLanguage,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})

export type Locale = Language

/** The other language of the pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr'
}
