import { commandLanguage, factsOf, inEach, languageName, type Language } from '../../i18n/languages'
import type { Problem } from './problem'

// A rule's pattern takes the word before a fault along, to show it. The fault alone is looked for first: from
// every letter on, `\S*` reads to the end of its word, which takes half the gate's time at 10,000 images.
const rules = inEach((language) =>
  factsOf(language).typography.map(([pattern, what, mend]) => ({
    fault: new RegExp(pattern.source.replace(/^\\S\*/, ''), pattern.flags),
    pattern,
    what,
    mend,
  })),
)

/** The faults of a text by the rules of typography of its language. */
export function typography(text: string, language: Language): Pick<Problem, 'what' | 'mend'>[] {
  return rules[language]
    .filter(({ fault }) => fault.test(text))
    .map(({ pattern, what, mend }) => ({
      what: `The ${languageName(language, commandLanguage)} has ${what}: "${pattern.exec(text)?.[0]}".`,
      mend,
    }))
}
