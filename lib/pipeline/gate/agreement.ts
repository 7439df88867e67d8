import { commandLanguage, languageList, languageName, type Language } from '../../i18n/languages'
import { isName } from './names'
import type { Problem } from './problem'
import type { Fact } from './reading/facts'
import { differ, misconversions } from './reading/match'
import { mayCount, read } from './reading/read'

/** A text in one of its languages. */
export interface Version {
  language: Language
  text: string
}

/** Whether the versions of a text differ from each other, and say the same in figures. */
export function checkAgreement(id: string, field: string, versions: Version[]): Problem[] {
  if (versions.length < 2) return []
  const texts = versions.map(({ text }) => text.trim())
  const repeated = versions.find((_, index) => texts.lastIndexOf(texts[index]) !== index)
  if (repeated) return field === 'title' && isName(repeated.text) ? [] : [same(id, field, repeated.text)]
  if (!versions.some(({ text, language }) => mayCount(text, language))) return []
  const read = versions.map(factsOf)
  const [first, ...others] = read
  return [
    ...read.flatMap(({ facts, text, language }) =>
      misconversions(facts).map(({ measure, converted }) => ({
        id,
        field,
        language,
        rule: 'figures' as const,
        what: `The conversion is wrong: ${asWritten(measure, text)} is not ${asWritten(converted, text)}.`,
        mend: 'Convert it again.',
      })),
    ),
    ...others.flatMap((other) => checkFigures(id, field, [first, other])),
  ]
}

interface Read extends Version {
  facts: Fact[]
}

function factsOf({ text, language }: Version): Read {
  return { text, language, facts: read(text, language) }
}

function checkFigures(id: string, field: string, [one, other]: [Read, Read]): Problem[] {
  const { left, right } = differ(one.facts, other.facts)
  if (!left.length && !right.length) return []
  const shown = [
    { facts: left, version: one },
    { facts: right, version: other },
  ].map(
    ({ facts, version: { text, language } }) =>
      `${facts.map((fact) => asWritten(fact, text)).join(', ') || 'none'} in ${languageName(language, commandLanguage)}`,
  )
  return [
    {
      id,
      field,
      rule: 'figures',
      what: `The figures differ: ${shown.join(', ')}.`,
      mend: 'Make the numbers and dates agree.',
    },
  ]
}

/** A fact as its text has it, capitals and all. */
function asWritten({ shown }: Fact, text: string) {
  const [plain, sought] = [text, shown].map((one) => one.replace(/\s+/g, ' '))
  const at = plain.toLowerCase().indexOf(sought.toLowerCase())
  return (at < 0 ? sought : plain.slice(at, at + sought.length)).replace(/[.,]$/, '')
}

function same(id: string, field: string, text: string): Problem {
  return {
    id,
    field,
    rule: 'same',
    what: `The ${field} is the same in ${languageList.length === 2 ? 'both' : 'several'} languages: "${text}".`,
    mend: 'Write one of them in its own language.',
  }
}
