import type { Language } from './languages'
import en from '../../messages/en/interface.json'
import fr from '../../messages/fr/interface.json'

/** The interface words of both languages at once, which everything that leaves the house carries. */
export const words = { fr, en } satisfies Record<Language, typeof en>

/** A text in both languages, written as one object. */
export type Both = Record<Language, string>

/** Says the same thing in both languages. */
export function both(say: (t: typeof en, language: Language) => string): Both {
  return { fr: say(words.fr, 'fr'), en: say(words.en, 'en') }
}

/** The language of texts that can have but one, where they exist in it: IIM, the headline, `x-default`. */
export const defaultLanguage: Language = 'fr'
