import type { Caption, CaptionPair, Language, Written } from './captions'
import type { ManifestImage } from './manifest'
import { rightsStatements, type RightsKey } from './rights'
import type { Entry } from './schema'

/**
 * What people wrote of one work on the wall: its facts, its words in both languages, and what follows from
 * them.
 */
export interface AuthoredImage extends Entry {
  id: string
  words: CaptionPair
  /** The name of the place shown; `null` where no place is known. */
  place: Record<Language, string> | null
  /** The rights of the file that hangs, which a reconstruction does not take from its photograph. */
  rights: { key: RightsKey; statement: string | null }
  /** The line to print beside the file that hangs; `null` where none is established. */
  credit: Record<Language, string> | null
}

/** One work on the wall, with its generated files. */
export interface Image extends AuthoredImage, ManifestImage {}

/**
 * The rights and credit of the file that hangs. `computed` is the credit of a reconstruction, in both
 * languages.
 */
export function rightsOf(
  { kind, photograph }: Entry,
  computed: Record<Language, string>,
): Pick<AuthoredImage, 'rights' | 'credit'> {
  const key = kind === 'photograph' ? photograph.rights : 'cc0'
  const line = photograph.credit
  return {
    rights: { key, statement: rightsStatements[key] },
    credit: kind === 'reconstruction' ? computed : line ? { fr: line, en: line } : null,
  }
}

/** A text of an image in the languages it exists in. */
export function written({ fr, en }: CaptionPair, name: keyof Caption): Written {
  return { ...(!fr.lang && { fr: fr[name] }), ...(!en.lang && { en: en[name] }) }
}

/** The image that opens the wall and stands for the whole: the first with a quotation, or else the first. */
export function leadOf(images: Image[]) {
  return images.find(({ quotation }) => quotation) ?? images[0]
}

/** Whether an image's place may be pinned on a map: a region may not. */
export function isPinnable(entry: Pick<Entry, 'coordinates'>) {
  return entry.coordinates !== null && entry.coordinates.basis !== 'region'
}
