import { z } from 'zod'
import { digest } from '../disk/hash'
import type { AuthoredImage } from './image'

/** When an image was hung and last changed, as UTC instants; `null` where no record of that day was kept. */
const hanging = z.strictObject({
  /** The id that it was first published under, which its entries in feeds keep. */
  first: z.string(),
  published: z.iso.datetime().nullable(),
  updated: z.iso.datetime().nullable(),
  /** Digest of all that tells a new state from the last one; `null` where the next build is to take it. */
  stamp: z.string().nullable(),
})

/**
 * What `lib/catalogue/hangings.json` holds, by id. Builds write it, and it is kept with the authored files:
 * nothing else knows when a picture came.
 */
export const hangingsSchema = z.record(z.string(), hanging)

/** See `hanging`. */
export type Hanging = z.infer<typeof hanging>
/** The hangings of a gallery, by id. */
export type Hangings = Readonly<Record<string, Hanging>>

// What the stamp is made from; a record with another number takes the new one, and nothing is told as changed.
const version = 1

/** An image that is shown, and the hash of the original that hangs. */
export interface Hung {
  image: AuthoredImage
  sha256: string
}

/** When it is, and which ids were published before any record was kept. */
interface Moment {
  now: Date
  before: string[]
}

/**
 * The hangings after a build: a new image is hung now, a changed one updated now, and one that has another id
 * keeps what is known of it. Of one that was published without a record no day is invented.
 */
export function keepHangings(known: Hangings, hung: Hung[], { now, before }: Moment): Hangings {
  const at = instantOf(now)
  const published = new Set(before)
  const kept = hung.map(({ image, sha256 }): [string, Hanging] => {
    const { id, aliases } = image
    const stamp = stampOf(image, sha256)
    const record = [id, ...aliases].map((name) => known[name]).find(Boolean)
    if (record) return [id, { ...record, stamp, updated: isNews(record.stamp, stamp) ? at : record.updated }]
    const day = published.has(id) ? null : at
    return [id, { first: id, published: day, updated: day, stamp }]
  })
  return Object.fromEntries(kept)
}

function isNews(before: string | null, stamp: string) {
  return before !== stamp && before?.split('-')[0] === stamp.split('-')[0]
}

/** A digest of the words, the facts and the original of an image. */
function stampOf(image: AuthoredImage, sha256: string) {
  const { id, words, place, taken, kind, themes, countries, coordinates } = image
  const { creator, credit, rights } = image.photograph
  const told = [
    id,
    words,
    place,
    taken,
    kind,
    themes,
    countries,
    coordinates,
    creator,
    credit,
    rights,
    sha256,
  ]
  return `${version}-${digest(told)}`
}

/** An instant without its parts of a second. @example instantOf(new Date(0)) // 1970-01-01T00:00:00Z */
export function instantOf(date: Date) {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The middle of a day of which no hour is known, in UTC: the same day from Honolulu to Auckland. */
export function noonOf(date: string) {
  return `${date}T12:00:00Z`
}

/** When an image last changed: its record, or else the day it was taken. */
export function updatedOf({ hanging: { published, updated }, taken }: AuthoredImage) {
  return updated ?? published ?? noonOf(taken.date)
}

/**
 * Images, given in date order, as they were hung, the last one first; of those hung together, or nobody knows
 * when, the latest taken.
 */
export function latestHung<T extends Pick<AuthoredImage, 'hanging' | 'taken'>>(images: T[]) {
  const keyOf = ({ hanging: { published }, taken }: T) => `${published ?? ''} ${taken.date}`
  return images.toReversed().sort((a, b) => compare(keyOf(b), keyOf(a)))
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}

/** The file of all hangings, a line an image, so that a change of one is a change of one line. */
export function hangingsText(hangings: Hangings) {
  const lines = Object.entries(hangings)
    .sort(([a], [b]) => compare(a, b))
    .map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
