import {
  languages,
  languagesOf,
  type Caption,
  type CaptionField,
  type Language,
  type RawCaption,
} from '../../catalogue/captions'
import type { Gallery } from '../../catalogue/gallery'
import type { State } from '../../catalogue/schema'
import { figures } from './figures'
import { looksLike } from './language'
import type { Problem } from './problem'
import { isStub, stub } from './stub'
import { typography } from './typography'

/** The three texts of a caption. */
export const fields = ['title', 'alt', 'caption'] as const

/** One language's captions as read from its file: any field may be missing. */
export type Captions = Gallery['captions']

/**
 * What is wrong with the caption pair of one image. A pair that is not there at all has one problem a
 * language; half of one is refused, unless the entry's state says that the other does not exist: then that
 * one must not be there.
 */
export function checkPair(id: string, captions: Captions, state?: State): Problem[] {
  const existing = languagesOf(state)
  const halves = languages.flatMap((language) =>
    existing.includes(language) ? checkHalf(id, language, captions) : checkAbsent(id, language, captions),
  )
  return [...halves, ...fields.flatMap((field) => checkField(id, field, captions))]
}

function checkAbsent(id: string, language: Language, captions: Captions): Problem[] {
  if (!captions[language][id]) return []
  return [
    {
      id,
      field: 'state',
      language,
      what: `The entry says that these words do not exist, and messages/${language}/captions.json has them.`,
      mend: `Remove "state" from lib/catalogue/entries/${id}.json, or the words.`,
    },
  ]
}

function checkHalf(id: string, language: Language, captions: Captions): Problem[] {
  const path = `messages/${language}/captions.json`
  const words = captions[language][id]
  if (!words)
    return [
      {
        id,
        field: 'captions',
        language,
        what: `${path} has no "${id}".`,
        mend: 'Write its title, alt and caption there.',
      },
    ]
  const unknown = Object.keys(words).filter((key) => !fields.includes(key as keyof Caption))
  return [
    ...unknown.map((field) => ({
      id,
      field,
      language,
      what: `${path} has an unknown key "${field}".`,
      mend: `Keep only ${fields.join(', ')}.`,
    })),
    ...fields.flatMap((field) => checkText({ id, field, language, text: words[field], path })),
  ]
}

function checkText({
  id,
  field,
  language,
  text,
  path,
}: {
  id: string
  field: string
  language: Language
  text: unknown
  path: string
}): Problem[] {
  if (typeof text !== 'string' || !text.trim()) {
    return [
      {
        id,
        field,
        language,
        what: `The ${field} is ${text === undefined ? 'missing' : 'blank'}.`,
        mend: `Write it in ${path}.`,
      },
    ]
  }
  if (isStub(text)) return [stub({ id, field, language }, path)]
  const problems = typography(text, language).map((fault) => ({ id, field, language, ...fault }))
  if (/[{}]|<\/?\w/.test(text)) {
    problems.push({
      id,
      field,
      language,
      what: `The ${field} holds ICU syntax: ${text.match(/[{}]|<\/?\w+/)![0]}.`,
      mend: 'Write plain text: captions take no arguments and no tags.',
    })
  }
  const other = languages.find((l) => l !== language && looksLike(text, l))
  if (other) {
    const names = { fr: 'French', en: 'English' }
    problems.push({
      id,
      field,
      language,
      what: `The ${field} reads like ${names[other]}: "${text.slice(0, 60)}".`,
      mend: `Put the ${names[language]} text in ${path}.`,
    })
  }
  return problems
}

function checkField(id: string, field: (typeof fields)[number], { fr, en }: Captions): Problem[] {
  const [french, english] = [textOf(fr[id], field), textOf(en[id], field)]
  if (!french?.trim() || !english?.trim() || isStub(french) || isStub(english)) return []
  if (french.trim() === english.trim()) {
    return [
      {
        id,
        field,
        what: `The ${field} is the same in both languages: "${french}".`,
        mend: 'Write one of them in its own language.',
      },
    ]
  }
  const [inFrench, inEnglish] = [figures(french), figures(english)]
  if (inFrench.join() === inEnglish.join()) return []
  return [
    {
      id,
      field,
      what: `The figures differ: ${show(inFrench)} in French, ${show(inEnglish)} in English.`,
      mend: 'Make the numbers and dates agree.',
    },
  ]
}

function show(list: string[]) {
  return list.length ? list.join(', ') : 'none'
}

/** A text of a caption; `undefined` where there is none. */
export function textOf(caption: RawCaption | undefined, field: CaptionField) {
  const text = caption?.[field]
  return typeof text === 'string' ? text : undefined
}
