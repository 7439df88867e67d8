import type { Language } from '../../catalogue/captions'

/** One thing that stops the build: where it is, what is wrong with the value shown, and how to mend it. */
export interface Problem {
  /** Image id, or message key for interface words. */
  id: string
  field: string
  language?: Language
  what: string
  mend: string
}

/** `iss050-e-14232 · caption · fr: The caption is missing. Write it in messages/fr/captions.json.` */
export function describe({ id, field, language, what, mend }: Problem) {
  return `${[id, field, language].filter(Boolean).join(' · ')}: ${what} ${mend}`
}
