import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import { defaultLanguage, languageList, type Language } from './languages'
import { givenWords } from './words'

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale())
  const locale = hasLocale(languageList, wanted) ? wanted : defaultLanguage
  return {
    locale,
    messages: await messagesIn(locale),
    timeZone: 'UTC',
    // By default a missing key builds, and prints its name on the page.
    onError(error) {
      throw error
    },
  }
})

/** `next dev` follows imports only, and shows a changed word at once; a site that is compiled reads them. */
async function messagesIn(locale: Language) {
  if (process.env.NODE_ENV !== 'development') return givenWords()[locale]
  return (await import(`../../messages/${locale}/interface.json`)).default
}
