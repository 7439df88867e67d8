import { commandLanguage, languageList, languageName, type Language } from '../../i18n/languages'
import { figures } from './figures'
import type { Problem } from './problem'

/** A text in one of its languages. */
export interface Version {
  language: Language
  text: string
}

/** Whether the versions of a text differ from each other, and have the same figures. */
export function checkAgreement(id: string, field: string, versions: Version[]): Problem[] {
  if (versions.length < 2) return []
  const texts = versions.map(({ text }) => text.trim())
  const repeated = versions.find((_, index) => texts.lastIndexOf(texts[index]) !== index)
  if (repeated) return [same(id, field, repeated.text)]
  const lists = versions.map(({ text }) => figures(text))
  if (new Set(lists.map(String)).size === 1) return []
  const shown = versions.map(
    ({ language }, index) =>
      `${lists[index].join(', ') || 'none'} in ${languageName(language, commandLanguage)}`,
  )
  return [
    {
      id,
      field,
      what: `The figures differ: ${shown.join(', ')}.`,
      mend: 'Make the numbers and dates agree.',
    },
  ]
}

function same(id: string, field: string, text: string): Problem {
  return {
    id,
    field,
    what: `The ${field} is the same in ${languageList.length === 2 ? 'both' : 'several'} languages: "${text}".`,
    mend: 'Write one of them in its own language.',
  }
}
