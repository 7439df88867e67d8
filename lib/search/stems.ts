import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as english } from 'stemmer'
import type { Language } from '../catalogue/captions'

const stemmers = { fr: french, en: english } as const satisfies Record<Language, (word: string) => string>

/**
 * What a folded word shares with its inflections in a language. The stemmers are made for accented French;
 * folding both sides first costs a few families and lets those who type no accents find the others.
 *
 * @example stem('volcanique', 'fr') // volcan
 */
export function stem(word: string, language: Language) {
  return /\d/.test(word) ? word : stemmers[language](word)
}

/** The letters that every word of a stem begins with, nearly always: `canal` is also the stem of `canaux`. */
export function beginning(stem: string) {
  return stem.length > 4 ? stem.slice(0, -1) : stem
}
