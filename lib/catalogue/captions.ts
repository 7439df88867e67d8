import { join } from 'node:path'
import { paths, readJson } from './files'

/** The two languages of every caption pair. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** Its name, what is seen, what it means: one language's half of a pair. */
export interface Caption {
  title: string
  alt: string
  caption: string
}

/** Both halves of one image's words. */
export type CaptionPair = Record<Language, Caption>

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
  const read = (language: Language) =>
    (readJson(join(paths(root).messages, language, 'interface.json')) as { Rights: { cc0: { credit: string } } }).Rights.cc0.credit
  return { fr: read('fr'), en: read('en') }
}
