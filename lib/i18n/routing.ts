import { defineRouting } from 'next-intl/routing'
import { defaultLanguage, languageList, type Language } from './languages'

/** How next-intl finds the language of an address: always a segment, no cookie on cacheable pages. */
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
