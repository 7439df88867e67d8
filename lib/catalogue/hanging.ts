import { z } from 'zod'
import { byCodeUnits } from '../disk/order'
import type { Entry } from './schema'

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

/** What has been hung, and taken on a day. */
export interface Dated extends Pick<Entry, 'taken'> {
  hanging: Hanging
}

/** An instant without its parts of a second. @example instantOf(new Date(0)) // 1970-01-01T00:00:00Z */
export function instantOf(date: Date) {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The middle of a day of which no hour is known, in UTC: the same day from Honolulu to Tokyo. */
export function noonOf(date: string) {
  return `${date}T12:00:00Z`
}

/** When an image last changed: its record, or else the day it was taken. */
export function updatedOf({ hanging: { published, updated }, taken }: Dated) {
  return updated ?? published ?? noonOf(taken.date)
}

/**
 * Images, given in date order, as they were hung, the last one first; of those hung together, or nobody knows
 * when, the latest taken.
 */
export function latestHung<T extends Dated>(images: T[]) {
  const keyOf = ({ hanging: { published }, taken }: T) => `${published ?? ''} ${taken.date}`
  return images.toReversed().sort((a, b) => byCodeUnits(keyOf(b), keyOf(a)))
}

/** The file of all hangings, a line an image, so that a change of one is a change of one line. */
export function hangingsText(hangings: Hangings) {
  const lines = Object.entries(hangings)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
