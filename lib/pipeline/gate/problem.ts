import type { Rule } from '../../catalogue/answers'
import type { Language } from '../../i18n/languages'

/** What a problem is about. */
export interface Where {
  /** Image id, or message key for interface words. */
  id: string
  field: string
  language?: Language
}

/** One thing that stops the build: where it is, what is wrong with the value shown, and how to mend it. */
export interface Problem extends Where {
  /** The rule that it breaks, if an answer in the entry can allow it. */
  rule?: Rule
  what: string
  mend: string
  /** It names letters by their code points alone so far: see `nameLetters`. */
  letters?: boolean
}

/** A problem as one line: `iss050-e-14232 · caption: The caption is missing. Write it in …` */
export function describe({ id, field, language, what, mend }: Problem) {
  return `${[id, field, language].filter(Boolean).join(' · ')}: ${what} ${mend}`
}
