import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import { defaultLanguage, languageList } from './languages'

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale())
  const locale = hasLocale(languageList, wanted) ? wanted : defaultLanguage
  return {
    locale,
    // Imported, not read by `readWords`: `next dev` follows imports only, and shows a changed word at once.
    messages: (await import(`../../messages/${locale}/interface.json`)).default,
    timeZone: 'UTC',
    // By default a missing key builds, and prints its name on the page.
    onError(error) {
      throw error
    },
  }
})
