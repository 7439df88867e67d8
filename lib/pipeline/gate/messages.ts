import {
  commandLanguage,
  inEach,
  languageList,
  languageName,
  type Each,
  type Language,
} from '../../i18n/languages'
import { argumentsOf } from './icu'
import { checkLetters } from './letters'
import type { Problem, Where } from './problem'
import { isStub, stub } from './stub'
import { typography } from './typography'

/** Nested messages, as next-intl reads them. */
export interface Messages {
  [key: string]: string | Messages | undefined
}

/**
 * What is wrong with the message files of one name, one a language: keys that are not in all of them, blanks,
 * ICU arguments that differ, typography.
 */
export function checkMessages(file: string, messages: Each<Messages>): Problem[] {
  const flat = inEach((language) => flatten(messages[language]))
  const keys = new Set(languageList.flatMap((language) => [...flat[language].keys()]))
  return [...keys].flatMap((key) => {
    const texts = inEach((language) => flat[language].get(key))
    return [
      ...languageList.flatMap((language) =>
        checkMessage(texts[language], { id: key, field: 'message', language }, file),
      ),
      ...checkArguments(file, key, texts),
    ]
  })
}

type MessageOf = Where & { language: Language }

function checkMessage(text: string | undefined, where: MessageOf, file: string): Problem[] {
  const path = `messages/${where.language}/${file}`
  if (!text?.trim())
    return [
      {
        ...where,
        what: `The message is ${text === undefined ? 'missing' : 'blank'}.`,
        mend: `Write it in ${path}.`,
      },
    ]
  if (isStub(text)) return [stub(where, path)]
  if (!argumentsOf(text))
    return [
      { ...where, what: `The message is not valid ICU: "${text}".`, mend: `Mend its braces in ${path}.` },
    ]
  return [
    ...checkComposed(text, where, path),
    ...checkLetters(text, where, path),
    ...typography(text.replace(/\{.*\}/s, ''), where.language).map((fault) => ({ ...where, ...fault })),
  ]
}

/**
 * Pages import the interface messages as they lie there, so these have to be composed (NFC) in their file;
 * all other words are composed as they are read.
 */
function checkComposed(text: string, where: MessageOf, path: string): Problem[] {
  if (text === text.normalize('NFC')) return []
  return [
    {
      ...where,
      what: `The message has accents that are letters of their own: "${text.slice(0, 60)}".`,
      mend: `Compose it (NFC) in ${path}: npm run check -- --fix does.`,
    },
  ]
}

function checkArguments(file: string, id: string, texts: Each<string | undefined>): Problem[] {
  // Most messages, and all names of places, take none.
  if (languageList.every((language) => !/[{}<]/.test(texts[language] ?? ''))) return []
  const used = languageList.flatMap((language) => {
    const names = argumentsOf(texts[language] ?? '')
    return texts[language] && names ? [{ language, names }] : []
  })
  if (new Set(used.map(({ names }) => names.join())).size < 2) return []
  const lists = used.map(
    ({ language, names }) => `{${names.join('}, {')}} in ${languageName(language, commandLanguage)}`,
  )
  return [
    {
      id,
      field: 'arguments',
      what: `The ICU arguments differ: ${lists.join(', ')}.`,
      mend: `Use the same ones in ${languageList.length === 2 ? 'both' : 'every'} ${file}.`,
    },
  ]
}

/** Messages by their keys, `Wall.heading`. */
function flatten(messages: Messages, prefix = '', flat = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') flat.set(prefix + key, value)
    else if (value) flatten(value, `${prefix}${key}.`, flat)
  }
  return flat
}
