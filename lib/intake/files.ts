import { join } from 'node:path'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { readText } from '../disk/read'
import type { Language } from '../i18n/languages'

const folders = paths('')

/** The text of an authored file as it lies there, whether or not it is right. */
export function readAuthored(gallery: Gallery, file: string) {
  return readText(join(gallery.root, file))
}

/** An image's entry, as a path from the gallery's root. */
export function entryFile(id: string) {
  return join(folders.entries, `${id}.json`)
}

/** An original, as a path from the gallery's root. */
export function originalFile(name: string) {
  return join(folders.originals, name)
}

/** The files of authored words: captions, and the names of places and of points. */
export const wordFiles = ['captions', 'places', 'points'] as const

/** A language's file of authored words, as a path from the gallery's root. */
export function wordFile(language: Language, name: (typeof wordFiles)[number]) {
  return join(folders.messages, language, `${name}.json`)
}
