import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { digestOf, questions } from '../../../catalogue/answers'
import { captionFields, type RawCaption } from '../../../catalogue/captions'
import { paths } from '../../../catalogue/files'
import type { Gallery } from '../../../catalogue/gallery'
import { entryKeys } from '../../../catalogue/schema'
import { readText } from '../../../disk/read'
import { makeChange } from '../../../disk/transaction'
import { defaultLanguage, inEach, languageList, type Language } from '../../../i18n/languages'
import { setText } from './setting'
import { rewrite } from './tree'

/** A file that is not laid out as the house does, and how it would be. */
export interface Mended {
  /** From the gallery's root. */
  path: string
  before: string
  after: string
}

/**
 * Sets the typography of all authored words and the order of all keys, and seals the answers that do not say
 * to which texts. No word changes. Returns what would be written: `writeMended` writes it.
 */
export function mend(gallery: Gallery): Mended[] {
  const words = languageList.flatMap((language) =>
    ['captions.json', 'places.json', 'interface.json'].map((name) =>
      mendFile(gallery, join('messages', language, name), wordsRewriting(gallery, language, name)),
    ),
  )
  const entries = gallery.ids.map((id) =>
    mendFile(gallery, join(entriesFolder, `${id}.json`), entryRewriting(gallery, id)),
  )
  return [...words, ...entries].filter(({ before, after }) => before !== after)
}

const entriesFolder = paths('').entries

/** Writes all that was mended, or nothing. */
export function writeMended(gallery: Gallery, mended: Mended[]) {
  makeChange(gallery.root, { write: Object.fromEntries(mended.map(({ path, after }) => [path, after])) })
}

/** What changes in a file, line by line, as `diff -u` shows it. */
export function shownChange({ path, before, after }: Mended) {
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 1 })
}

function mendFile(gallery: Gallery, path: string, rewriting: Parameters<typeof rewrite>[1]): Mended {
  const before = readText(join(gallery.root, path))
  return { path, before, after: rewrite(before, rewriting) }
}

/** Words are set, and all languages have the keys of the default one, in its order. */
function wordsRewriting(gallery: Gallery, language: Language, name: string) {
  const [all] = [
    { 'captions.json': gallery.captions, 'places.json': gallery.places, 'interface.json': gallery.words }[
      name
    ],
  ]
  return {
    value: (value: unknown) => changed(value, setText(String(value), language)),
    keys: (path: string[]) =>
      name === 'captions.json' && path.length === 1
        ? [...captionFields]
        : keysAt(all?.[defaultLanguage], path),
  }
}

function keysAt(value: unknown, path: string[]): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [first, ...rest] = path
  if (first === undefined) return Object.keys(value)
  return keysAt(new Map<string, unknown>(Object.entries(value)).get(first), rest)
}

function changed(before: unknown, after: unknown) {
  return before === after ? undefined : JSON.stringify(after)
}

/** The keys of an entry have the order of its schema, and its answers the digests of the texts as set. */
function entryRewriting(gallery: Gallery, id: string) {
  const set = inEach((language) => ({ [id]: setCaption(gallery.captions[language][id], language) }))
  return {
    keys: entryKeys,
    value: (value: unknown, path: string[]) => {
      if (path[0] !== 'agreed') return undefined
      const field = captionFields.find((one) => one === path[1].split('.')[0])
      if (!field) return undefined
      const of = digestOf(set, id, field)
      const isBare = path.length === 2 && questions.some((question) => question === path[1])
      if (isBare) return JSON.stringify({ why: value, of }, null, 1).replace(/\n\s*/g, ' ')
      const isInForce = path[2] === 'of' && value === digestOf(gallery.captions, id, field)
      return isInForce ? changed(value, of) : undefined
    },
  }
}

function setCaption(caption: RawCaption | undefined, language: Language): RawCaption | undefined {
  if (!caption) return undefined
  return Object.fromEntries(
    Object.entries(caption).map(([field, text]) => [
      field,
      typeof text === 'string' ? setText(text, language) : text,
    ]),
  )
}
