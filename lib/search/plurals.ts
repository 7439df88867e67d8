import { factsOf, type Language } from '../i18n/languages'

/**
 * A folded word with all that it may be the plural of in a language: whatever its endings allow, be it a word
 * or not.
 *
 * @example singulars('canaux', language) // ['canaux', 'canau', 'canal'] in French
 */
export function singulars(word: string, language: Language) {
  const { plurals } = factsOf(language)
  const found = plurals
    .filter(([ending]) => ending.test(word))
    .map(([ending, singular]) => word.replace(ending, singular))
  return [word, ...found.filter((singular) => singular.length > 1)]
}

/** Whether two folded words are one in a language, be it in the singular or the plural. */
export function isSameWord(a: string, b: string, language: Language) {
  const others = singulars(b, language)
  return singulars(a, language).some((form) => others.includes(form))
}
