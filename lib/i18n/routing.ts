import { defineRouting } from 'next-intl/routing'

/** French first: it is the language of whoever asks for neither. */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})

export type Locale = (typeof routing.locales)[number]

/** The other language of the pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr'
}
