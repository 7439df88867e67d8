import { join } from 'node:path'
import { languageList, type Each, type Language } from '../i18n/languages'
import { paths } from './files'
import { readJson } from '../disk/read'
import type { Kind, State } from './schema'

/** The languages of every caption pair. */
export const languages = languageList
export type { Language }

/** The texts of a caption, in the order they are written and shown: its name, what is seen, what it means. */
export const captionFields = ['title', 'alt', 'caption'] as const
export type CaptionField = (typeof captionFields)[number]

/** One language's half of a pair. */
export type Caption = Record<CaptionField, string>

/**
 * One half of a pair as it is shown: `lang` is the language of its texts where that half does not exist, and
 * the other stands for it.
 */
export interface Half extends Caption {
  lang?: Language
}

/** Both halves of one image's words. */
export type CaptionPair = Record<Language, Half>

/** A text in the languages that exist: one or both. */
export type Written = Partial<Each<string>>

/** The languages that the words of an image in this state exist in. */
export function languagesOf(state?: State): readonly Language[] {
  return state ? languages.filter((language) => state === `${language}-only`) : languages
}

/** One language's `captions.json`: id to words. */
export function readCaptions(root: string, language: Language) {
  return readJson(join(paths(root).messages, language, 'captions.json')) as Record<string, Caption>
}

/** One language's `places.json`: id to the name of the place shown, absent where none is known. */
export function readPlaces(root: string, language: Language) {
  return readJson(join(paths(root).messages, language, 'places.json')) as Record<string, string>
}

/** The credit of a reconstruction in both languages, from the interface messages. */
export function readComputedCredit(root: string) {
  const read = (language: Language) => readInterface(root, language).Rights.cc0.credit
  return { fr: read('fr'), en: read('en') }
}

/**
 * What may be said of any original of a kind, in both languages, `{subject}` being its place or its title.
 */
export function readGenericAlts(root: string): Record<Language, Record<Kind, string>> {
  return { fr: readInterface(root, 'fr').Alt, en: readInterface(root, 'en').Alt }
}

function readInterface(root: string, language: Language) {
  return readJson(join(paths(root).messages, language, 'interface.json')) as {
    Rights: { cc0: { credit: string } }
    Alt: Record<Kind, string>
  }
}
