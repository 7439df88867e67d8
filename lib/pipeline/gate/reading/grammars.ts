import { inEach, languageList, type Each } from '../../../i18n/languages'
import type { Grammar } from './grammar'

// A language's file here is named as its messages are; the gallery's pages do without.
const files = await Promise.all(
  languageList.map(async (language) => {
    const { grammar }: { grammar: Grammar } = await import(`./languages/${language}.ts`)
    return [language, grammar] as const
  }),
)
const byLanguage = new Map(files)

/** How each language writes what it counts. */
export const grammars: Each<Grammar> = inEach((language) => byLanguage.get(language) ?? files[0][1])
