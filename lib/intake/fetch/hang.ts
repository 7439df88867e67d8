import type { Verdict } from '../../catalogue/credentials'
import type { Gallery } from '../../catalogue/gallery'
import { entrySchema, type Kind, type Stated } from '../../catalogue/schema'
import { makeChange } from '../../disk/transaction'
import { entryFile, originalFile, readAuthored } from '../files'
import { withValue } from '../json'
import type { Picture } from '../picture'
import { withVerdicts } from '../seals'

/** A photograph at `path`, the address that it was fetched from, and what it says of its rights. */
interface Arrival {
  picture: Picture
  stated?: Stated
  verdict?: Verdict
  path: string
  url: string
}

/** Puts a photograph and its entry in place of a reconstruction, whose alts and points do not hold for it. */
export function hang(gallery: Gallery, id: string, { picture, stated, verdict, path, url }: Arrival) {
  const before = readAuthored(gallery, entryFile(id))
  const { width, height, sha256 } = picture
  const fetched = { from: url, at: new Date().toISOString(), sha256, width, height }
  const original = `${id}${picture.ending}`
  const replaced = gallery.originals.filter((stem) => stem.id === id && stem.file !== original)
  makeChange(gallery.root, {
    write: {
      [originalFile(original)]: { from: path },
      [entryFile(id)]: withPhotograph(before, fetched, stated),
      ...withVerdicts(gallery, [[sha256, verdict]]),
    },
    remove: replaced.map(({ file }) => originalFile(file)),
  })
}

/** The text of an entry whose photograph hangs, the rest of its layout as it was. */
function withPhotograph(text: string, fetched: object, stated?: Stated) {
  const { altFor, pointsFor, points, kind } = entrySchema.parse(JSON.parse(text))
  const hung = withValue(text, ['kind'], 'photograph')
  const pointed = withValue(hung, ['pointsFor'], points && otherThanPhotograph(pointsFor ?? kind), 'kind')
  const marked = withValue(pointed, ['altFor'], otherThanPhotograph(altFor ?? kind), 'kind')
  // What the stand-in said of itself is not true of the photograph.
  const said = withValue(marked, ['stated'], stated, 'photograph')
  const after = withValue(said, ['fetched'], fetched, 'photograph')
  entrySchema.parse(JSON.parse(after))
  return after
}

/** The kind that alt texts or points were made for, where it does not hang any more. */
function otherThanPhotograph(kind: Kind) {
  return kind === 'photograph' ? undefined : kind
}
