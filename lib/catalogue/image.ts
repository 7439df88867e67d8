import { inEach, languageList, type Each, type Language } from '../i18n/languages'
import type { CaptionField, CaptionPair, PointText, Written } from './captions'
import type { Hanging } from './hanging'
import type { ManifestImage } from './manifest'
import type { Mining, Reservations } from './mining'
import { familyOf, type RightsKey } from './rights'
import type { Entry, EntryPoint } from './schema'
import type { SourceType } from './sourcetypes'
import { governing } from './stated'

/**
 * What people wrote of one work on the wall: its facts, its words in all languages, and what follows from
 * them.
 */
export interface AuthoredImage extends Entry {
  id: string
  words: CaptionPair
  /** The name of the place shown; `null` where no place is known. */
  place: Each<string> | null
  /** What is pointed at in the picture that hangs, in the order it was written. */
  points: EntryPoint[]
  /** The words of each point, by its key. */
  pointWords: Record<string, Each<PointText>>
  /** The rights of the file that hangs, which a reconstruction does not take from its photograph. */
  rights: { key: RightsKey; statement: string | null }
  /** What is said of mining the file that hangs; absent where nothing is. */
  mining?: Mining
  /** The line to print beside the file that hangs; `null` where none is established. */
  credit: Each<string> | null
  /** When it was hung and last changed. */
  hanging: Hanging
}

/** One work on the wall, with its generated files. */
export interface Image extends AuthoredImage, ManifestImage {}

/**
 * The rights and credit of the file that hangs. `computed` is the credit of a reconstruction, by language.
 */
export function rightsOf(
  { kind, stated, photograph: { rights, credit } }: Entry,
  computed: Each<string>,
): Pick<AuthoredImage, 'rights' | 'credit'> {
  const isComputed = kind === 'reconstruction'
  const key = isComputed ? 'cc0' : rights
  const line = credit ? inEach(() => credit) : null
  return {
    rights: { key, statement: governing(key, stated) },
    credit: isComputed ? computed : line,
  }
}

/** What is said of mining the file that hangs: by the original itself, or else by what its rights are. */
export function miningOf({ stated }: Pick<Entry, 'stated'>, key: RightsKey, said: Reservations) {
  const { mining, policy } = said[key] ?? said[familyOf(key)] ?? {}
  const term = stated?.mining ?? mining
  return term && { term, ...(policy && { policy }) }
}

/** How the original that hangs was made: as it said itself, or else as its kind is as a rule. */
export function sourceTypeOf({ kind, stated }: Pick<Entry, 'kind' | 'stated'>): SourceType {
  if (kind === 'reconstruction') return 'dataDrivenMedia'
  return stated?.sourceType ?? 'digitalCapture'
}

/** A text of an image in the languages it exists in. */
export function written(pair: CaptionPair, field: CaptionField): Written {
  const existing = languageList.filter((language) => !pair[language].lang)
  return Object.fromEntries(existing.map((language) => [language, pair[language][field]]))
}

/**
 * The name of an image's press file in one of the languages that its words exist in: the first of them bears
 * none, every other its own tag. So the bare name always answers, and whoever writes the missing language
 * takes no address away from anybody.
 * @example pressName('etna', 'en') // proxima-etna.en.jpg
 * @example pressName('etna', 'en', ['en']) // proxima-etna.jpg
 */
export function pressName(id: string, language: Language, existing: readonly Language[] = languageList) {
  return `proxima-${id}${language === existing[0] ? '' : `.${language}`}.jpg`
}

/**
 * An image by chance that is the same in every build of the same images, and seldom another when one comes or
 * goes: the one whose id, mixed up, comes first.
 */
export function surpriseOf<T extends { id: string }>(images: T[]): T {
  return images.reduce((first, image) => (mixed(image.id) < mixed(first.id) ? image : first))
}

/** A text as a number that tells nothing of it: FNV-1a, 32 bits. */
function mixed(text: string) {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** An image whose place is known well enough to be pinned on a map: a region is not. */
export function isPinnable<T extends Pick<Entry, 'coordinates'>>(
  image: T,
): image is T & { coordinates: NonNullable<T['coordinates']> } {
  return image.coordinates !== null && image.coordinates.basis !== 'region'
}
