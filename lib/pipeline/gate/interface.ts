import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { languages, type Language } from '../../catalogue/captions'
import type { Problem } from './problem'
import { isStub, stub } from './stub'
import { typography } from './typography'

/** Nested messages, as next-intl reads them. */
export interface Messages {
  [key: string]: string | Messages | undefined
}

/**
 * What is wrong with a pair of message files: keys in one only, blanks, ICU arguments that differ, French
 * typography.
 */
export function checkMessages(file: string, messages: Record<Language, Messages>): Problem[] {
  const flat = { fr: flatten(messages.fr), en: flatten(messages.en) }
  const keys = [...new Set([...flat.fr.keys(), ...flat.en.keys()])]
  return keys.flatMap((key) => [
    ...languages.flatMap((language) => checkMessage(file, key, language, flat[language].get(key))),
    ...checkArguments(file, key, flat.fr.get(key), flat.en.get(key)),
  ])
}

function checkMessage(file: string, id: string, language: Language, text: string | undefined): Problem[] {
  const path = `messages/${language}/${file}`
  if (!text?.trim()) {
    return [
      {
        id,
        field: 'message',
        language,
        what: `The message is ${text === undefined ? 'missing' : 'blank'}.`,
        mend: `Write it in ${path}.`,
      },
    ]
  }
  if (isStub(text)) return [stub({ id, field: 'message', language }, path)]
  if (!argumentsOf(text)) {
    return [
      {
        id,
        field: 'message',
        language,
        what: `The message is not valid ICU: "${text}".`,
        mend: `Mend its braces in ${path}.`,
      },
    ]
  }
  return typography(text.replace(/\{.*\}/s, ''), language).map((fault) => ({
    id,
    field: 'message',
    language,
    ...fault,
  }))
}

function checkArguments(file: string, id: string, fr?: string, en?: string): Problem[] {
  const [french, english] = [argumentsOf(fr ?? ''), argumentsOf(en ?? '')]
  if (!fr || !en || !french || !english || french.join() === english.join()) return []
  const what = `The ICU arguments differ: {${french.join('}, {')}} in French, {${english.join('}, {')}} in English.`
  return [{ id, field: 'arguments', what, mend: `Use the same ones in both ${file}.` }]
}

/** The names of a message's ICU arguments and tags, sorted; `undefined` if it does not parse. */
export function argumentsOf(text: string) {
  try {
    return [...new Set(names(parse(text)))].sort()
  } catch {
    return undefined
  }
}

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...names(element.children)]
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value]
    return [element.value, ...Object.values(element.options).flatMap((option) => names(option.value))]
  })
}

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value = '']) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}
