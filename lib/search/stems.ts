import { factsOf, inEach, languageList, type Each } from '../i18n/languages'

/** What a folded word shares with its inflections, in one language. */
export type Stemmer = (word: string) => string

/**
 * Fetches the stemmers of all languages, which a page without a search does without. They are made for
 * accented words; folding both sides first costs a few families and lets those who type no accents find the
 * others. A number is its own stem.
 *
 * @example (await openStemmers()).en('eruptions') // erupt
 */
export async function openStemmers(): Promise<Each<Stemmer>> {
  const stemmers = await Promise.all(languageList.map((language) => factsOf(language).stemmer()))
  return inEach((language) => {
    const stemmer = stemmers[languageList.indexOf(language)]
    return (word) => (/\d/.test(word) ? word : stemmer(word))
  })
}

/** The letters that every word of a stem begins with, nearly always: `canal` is also the stem of `canaux`. */
export function beginning(stem: string) {
  return stem.length > 4 ? stem.slice(0, -1) : stem
}
