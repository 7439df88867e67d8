import { pressName } from '../catalogue/image'
import { defaultLanguage, languageList, othersThan, type Language } from '../i18n/languages'
import {
  canvasPath,
  cardPath,
  embedPath,
  iiif,
  manifestPath,
  oembedDocument,
  permalink,
  picturePath,
  pictureWidths,
  placePath,
  shortPath,
} from './addresses'
import { filePath } from './files'

/** The press file of an image in a language, its hash, and its record for the press kit. */
function pressPaths(id: string, language: Language) {
  const file = pressName(id, language)
  return [file, `${file}.sha256`, file.replace(/jpg$/, 'json')].map((name) => filePath('press', name))
}

/**
 * Every address of an image that others may hold: its pages, what is embedded, shown, read and downloaded
 * elsewhere. The ledger keeps them, and each must answer for ever, with the image or one redirect to it; all
 * that leads from older ones to today's is made from this list.
 */
export function publicAddresses(id: string) {
  return [
    shortPath(id),
    ...languageList.map((language) => permalink(id, language)),
    ...languageList.map((language) => embedPath(id, language)),
    ...languageList.flatMap((language) => pressPaths(id, language)),
    ...languageList.map((language) => oembedDocument(id, language)),
    ...languageList.map((language) => cardPath(id, language)),
    ...pictureWidths.map((width) => picturePath(id, width)),
    iiif(id),
    `${iiif(id)}/info.json`,
    manifestPath(id),
    canvasPath(id),
    `${iiif(id)}/full/max/0/default.jpg`,
  ]
}

/**
 * A form of address that leads to another, with `<id>` for an image's name in both. In `from`, `<hash>`
 * stands for hexadecimal digits, `<width>` for others, and `<rest>`, which `to` takes over, for anything.
 */
export interface Move {
  from: string
  to: string
  /** 303 from what is no document to the one that tells of it (RFC 9110, section 15.4.4), 308 for good. */
  status: 303 | 308
}

const id = '<id>'

/**
 * What leads on from an address at which nothing lies, in order: the name of a thing to its document, an
 * older id's address to the same of the image that bears it now.
 */
export const moves: Move[] = [
  { from: iiif(id), to: `${iiif(id)}/info.json`, status: 303 },
  { from: canvasPath(id), to: manifestPath(id), status: 303 },
  { from: `${canvasPath(id)}/<rest>`, to: manifestPath(id), status: 303 },
  { from: placePath(id), to: manifestPath(id), status: 303 },
  { from: `${placePath(id)}/<rest>`, to: manifestPath(id), status: 303 },
  { from: `${iiif(id)}/<rest>`, to: `${iiif(id)}/<rest>`, status: 308 },
  ...publicAddresses(id).map((path): Move => ({ from: path, to: path, status: 308 })),
  // Cards had their content in their names.
  ...languageList.map((language): Move => ({
    from: filePath('cards', `${id}-${language}-<hash>.jpg`),
    to: cardPath(id, language),
    status: 308,
  })),
]

const views = [
  (width: number | string) => filePath('variants', `${id}-${width}-<hash>.jpg`),
  (width: number | string) => `${iiif(id)}/full/${width},<width>/0/default.jpg`,
]

/**
 * What leads on where none of these does: a view of an original that hangs no more, once given to others as a
 * variant or a IIIF size, to that of today; the press file of a language that has no words to the only one.
 */
export const replaced: Move[] = [
  ...views.flatMap((viewOf) => [
    ...pictureWidths.map((width): Move => ({ from: viewOf(width), to: picturePath(id, width), status: 308 })),
    { from: viewOf('<width>'), to: picturePath(id, 1280), status: 308 as const },
  ]),
  ...othersThan(defaultLanguage).flatMap((language) =>
    pressPaths(id, language).map((from, index): Move => {
      return { from, to: pressPaths(id, defaultLanguage)[index], status: 308 }
    }),
  ),
]

const holes: Record<string, string> = {
  '<id>': '(?<proxima_id>[a-z0-9-]+)',
  '<hash>': '[0-9a-f]{12}',
  '<width>': '[0-9]+',
  '<rest>': '(?<proxima_rest>.+)',
}

/** The form of an address as the text of a regular expression, which nginx reads as well. */
export function sourceOf(form: string) {
  return `^${form.replace(/[.,]/g, '[$&]').replace(/<\w+>/g, (hole) => holes[hole])}$`
}
