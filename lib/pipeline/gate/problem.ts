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
  what: string
  mend: string
}

/** A problem as one line: `iss050-e-14232 · caption: The caption is missing. Write it in …` */
export function describe({ id, field, language, what, mend }: Problem) {
  return `${[id, field, language].filter(Boolean).join(' · ')}: ${what} ${mend}`
}
