import { othersThan, type Language } from '@/lib/i18n/languages'
import type { Hit } from '@/lib/search/rank'

/**
 * The language whose text an answer shows: the page's if it holds everything that was found, or no less of it
 * than any other; else the one that holds most.
 */
export function languageOf({ words, languages }: Pick<Hit, 'words' | 'languages'>, locale: Language) {
  if (languages.includes(locale)) return locale
  return othersThan(locale).reduce(
    (best, other) => (words[other].length > words[best].length ? other : best),
    locale,
  )
}
