import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { byCodeUnits } from '../disk/order'
import { listStems, readComposed, readText, type Stem } from '../disk/read'
import { isRecord } from '../disk/record'
import { inEach, type Each } from '../i18n/languages'
import { readWords, type Words } from '../i18n/words'
import type { PointText, RawCaption } from './captions'
import { verdictsSchema, type Verdicts } from './credentials'
import { paths } from './files'
import { hangingsSchema, type Hangings } from './hanging'
import { reservationsSchema, type Reservations } from './mining'
import { entrySchema, withdrawnSchema, type Entry, type Withdrawn } from './schema'

/** What breaks the schema of an entry: its image, the field, and what is wrong with it. */
export interface Fault {
  id: string
  field: string
  what: string
}

/** Everything that people wrote under one root, read once. */
export interface Gallery {
  root: string
  /** The ids that have an entry, right or wrong, sorted; those of withdrawn images are not among them. */
  ids: string[]
  /** The entries that keep the schema, in date order, then by id. */
  entries: Map<string, Entry>
  /** What stands in the place of the entries of images that were withdrawn, by id. */
  withdrawn: Map<string, Withdrawn>
  /** What is wrong with the others. */
  faults: Fault[]
  /** By language, id to texts. */
  captions: Each<Record<string, RawCaption | undefined>>
  /** By language, id to the name of the place shown; absent where none is known. */
  places: Each<Record<string, string | undefined>>
  /** By language, id to key to the name of what is pointed at, and to what is said of it. */
  points: Each<Record<string, Record<string, PointText | undefined> | undefined>>
  /** The interface messages, by language. */
  words: Words
  /** The originals' files, sorted by id. */
  originals: Stem[]
  /** Every address under which an image was ever published. */
  ledger: string[]
  /** When each image was hung and changed, by id. */
  hangings: Hangings
  /** What the rights say of mining, by their keys; most say nothing. */
  reservations: Reservations
  /** What was found of the seals of originals, by their SHA-256. */
  verdicts: Verdicts
}

/** What a file of words must hold: as a quick look sees it, and as the schema tells what is wrong. */
interface WordFile<T> {
  isOne?: (value: unknown) => value is Record<string, T>
  schema: z.ZodType<Record<string, T>>
}

const captionsFile: WordFile<RawCaption> = {
  isOne: (value): value is Record<string, RawCaption> =>
    isRecord(value) && Object.values(value).every(isRecord),
  schema: z.record(z.string(), z.record(z.string(), z.unknown())),
}
const placesFile: WordFile<string> = {
  isOne: (value): value is Record<string, string> =>
    isRecord(value) && Object.values(value).every((name) => typeof name === 'string'),
  schema: z.record(z.string(), z.string()),
}
const pointText = z.strictObject({ name: z.string(), note: z.string().optional() })
const pointsFile: WordFile<Record<string, PointText>> = {
  schema: z.record(z.string(), z.record(z.string(), pointText)),
}

/**
 * Reads a gallery: the only reader of the authored files.
 *
 * @throws Error if a file cannot be read or is no JSON; what is wrong with an entry is among the faults.
 */
export function openGallery(root: string): Gallery {
  const where = paths(root)
  return {
    root,
    ...readEntries(where.entries, listStems(where.entries)),
    captions: inEach((language) => read(captionsFile, join(where.messages, language, 'captions.json'))),
    places: inEach((language) => read(placesFile, join(where.messages, language, 'places.json'))),
    points: inEach((language) => readPoints(join(where.messages, language, 'points.json'))),
    words: readWords(where.messages),
    // A copy that only shows pages does without them.
    originals: existsSync(where.originals) ? listStems(where.originals) : [],
    reservations: existsSync(where.rights) ? read({ schema: reservationsSchema }, where.rights) : {},
    verdicts: existsSync(where.credentials) ? read({ schema: verdictsSchema }, where.credentials) : {},
    ledger: existsSync(where.ledger) ? readText(where.ledger).split('\n').filter(Boolean) : [],
    hangings: existsSync(where.hangings) ? read({ schema: hangingsSchema }, where.hangings) : {},
  }
}

function readEntries(folder: string, stems: Stem[]) {
  const entries: [id: string, entry: Entry][] = []
  const withdrawn = new Map<string, Withdrawn>()
  const ids: string[] = []
  const faults: Fault[] = []
  for (const { id, file } of stems) {
    const value = readComposed(`${folder}/${file}`)
    const isGone = isWithdrawn(value)
    const { data, error } = (isGone ? withdrawnSchema : entrySchema).safeParse(value)
    if (!isGone) ids.push(id)
    if (data?.state === 'withdrawn') withdrawn.set(id, data)
    else if (data) entries.push([id, data])
    for (const { path, message } of error?.issues ?? []) {
      faults.push({ id, field: path.join('.'), what: message })
    }
  }
  entries.sort(([a, { taken: x }], [b, { taken: y }]) => byCodeUnits(x.date, y.date) || byCodeUnits(a, b))
  return { ids, entries: new Map(entries), withdrawn, faults }
}

function isWithdrawn(value: unknown) {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'withdrawn'
}

/** A gallery may point at nothing. */
function readPoints(path: string) {
  return existsSync(path) ? read(pointsFile, path) : {}
}

function read<T>({ isOne, schema }: WordFile<T>, path: string) {
  const value = readComposed(path)
  // The schema would take a sixth of a second at 10,000 images.
  if (isOne?.(value)) return value
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [{ path: keys, message }] = parsed.error.issues
  throw new Error(`${path} is refused at "${keys.join('.')}": ${message}. Mend it there.`)
}

/** The entries that may be shown at a moment, in date order: an embargo ends at its `publish`. */
export function publishedEntries({ entries }: Pick<Gallery, 'entries'>, now = new Date()) {
  return [...entries].filter(([, { publish }]) => publish === undefined || new Date(publish) <= now)
}

/** The entries that a build has shown, by its manifest: an embargo that ends later changes none of them. */
export function builtEntries(
  { entries }: Pick<Gallery, 'entries'>,
  manifest: Readonly<Record<string, unknown>>,
) {
  return [...entries].filter(([id]) => id in manifest)
}
