import { digest } from '../disk/hash'
import { instantOf, type Hanging, type Hangings } from './hanging'
import type { AuthoredImage } from './image'

// Raise it when the stamp is made of something else: nothing is then told as changed.
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
