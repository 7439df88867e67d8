import type { Language } from '../../catalogue/captions'

/** Frequent words that belong to one of the two languages and mean nothing in the other. */
const marks: Record<Language, Set<string>> = {
  fr: new Set(
    'le la les un une des du de et est sont dans au aux sur par pour qui que avec ce cette ces se sa ses leur plus où vers entre sous à l d s n qu'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and is are in to a at by with from that which its it their this these over as into between under towards where has have was were an or one for'.split(
      ' ',
    ),
  ),
}

/**
 * Whether a text is plainly written in a language: at least three of its frequent words, and three
 * times as many as of the other's. Short titles and foreign names are never plain.
 */
export function looksLike(text: string, language: Language) {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  const count = (l: Language) => words.filter((word) => marks[l].has(word)).length
  const own = count(language)
  return own >= 3 && own >= 3 * count(language === 'fr' ? 'en' : 'fr')
}
