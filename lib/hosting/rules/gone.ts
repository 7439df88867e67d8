import type { Gallery } from '../../catalogue/gallery'
import type { Withdrawn } from '../../catalogue/schema'
import { defaultLanguage, languageList, type Language } from '../../i18n/languages'
import { embedPath, iiif, permalink, shortPath } from '../../site/addresses'

/** Every address that an image of a name had, for hosts that answer 410 there (RFC 9110, section 15.5.11). */
export interface Gone {
  name: string
  withdrawn: Withdrawn
  /** Pages, each with its language where it names one: there stands why. */
  pages: { path: string; language?: Language }[]
  /** Single files. */
  files: string[]
  /** What addresses of further files begin with; no other image's do. */
  beginnings: string[]
  /** The same of files with a hash in their name, which another image's name may go on from. */
  hashed: string[]
}

/** The addresses of all images that were withdrawn, those of their older names too. */
export function goneOf({ withdrawn }: Pick<Gallery, 'withdrawn'>): Gone[] {
  return [...withdrawn].flatMap(([id, tombstone]) =>
    [id, ...tombstone.aliases].map((name) => ({ name, withdrawn: tombstone, ...addressesOf(name) })),
  )
}

function addressesOf(name: string) {
  return {
    pages: [
      { path: shortPath(name) },
      ...languageList.flatMap((language) => [
        { path: permalink(name, language), language },
        { path: embedPath(name, language), language },
      ]),
    ],
    files: [iiif(name)],
    beginnings: [
      `${iiif(name)}/`,
      ...['/press/proxima-', '/cards/', '/pictures/', '/oembed/'].map((folder) => `${folder}${name}.`),
    ],
    hashed: ['/variants/', '/cards/'].map((folder) => `${folder}${name}-`),
  }
}

// What follows a name in that of a hashed file: its width or its language, and the hash.
const hash = new RegExp(`^(?:\\d+|${languageList.join('|')})-[0-9a-f]+\\.\\w+$`)

/** What a request found that asked for an image that was withdrawn. */
export interface Found {
  withdrawn: Withdrawn
  language: Language
}

/** Tells, of a path, whether it was that of an image that was withdrawn, and in which language to say so. */
export function openGone(gallery: Pick<Gallery, 'withdrawn'>) {
  const all = goneOf(gallery)
  return (pathname: string): Found | undefined => {
    const path = pathname.replace(/\/$/, '')
    for (const gone of all) {
      const page = gone.pages.find((each) => each.path === path)
      if (page || hasFile(gone, path))
        return { withdrawn: gone.withdrawn, language: page?.language ?? defaultLanguage }
    }
    return undefined
  }
}

function hasFile({ files, beginnings, hashed }: Gone, path: string) {
  if (files.includes(path) || beginnings.some((beginning) => path.startsWith(beginning))) return true
  return hashed.some((beginning) => path.startsWith(beginning) && hash.test(path.slice(beginning.length)))
}
