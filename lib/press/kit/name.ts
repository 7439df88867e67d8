import { defaultLanguage, type Language } from '../../i18n/languages'

/** The name of the record of an image's file in a language: that of the default language bears no tag. */
export function recordName(id: string, language: Language) {
  return `proxima-${id}${language === defaultLanguage ? '' : `.${language}`}.json`
}
