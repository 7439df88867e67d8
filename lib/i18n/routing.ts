import { defineRouting } from 'next-intl/routing'
import { defaultLanguage, languageList } from './languages'

/** How next-intl finds the language of an address: always a segment, no cookie on cacheable pages. */
export const routing = defineRouting({
  locales: languageList,
  defaultLocale: defaultLanguage,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})
