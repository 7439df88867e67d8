import type { Gallery } from '../catalogue/gallery'
import { writeHandover } from './handover'
import { makeImages, type Building } from './make'
import type { Recipes } from './recipes'
import { Refused } from './refused'

/** One of several equal shares of the images, counted from 1. */
export interface Shard {
  number: number
  of: number
}

/**
 * The shard that `text` names.
 * @throws Error if it names none.
 * @example parseShard('2/4') // { number: 2, of: 4 }
 */
export function parseShard(text: string): Shard {
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (!number || !of || number > of)
    throw new Error(`"${text}" is no shard. Write one of four as --shard 1/4, 2/4, 3/4 or 4/4.`)
  return { number, of }
}

/** What tells by its place in a list whether something is of a shard. */
export function inShard({ number, of }: Shard) {
  return (index: number) => index % of === number - 1
}

/** Which images become files, how, and who is told of them. */
interface Sharding extends Building, Shard {
  recipes: Recipes
}

/**
 * Makes the files of every nth image and nothing else: no manifest, no document, nothing pruned. So shards
 * may run side by side, in one checkout or in many that share a store; the run without one that follows
 * them finds the pictures made, and writes what tells of them. Returns how many images it had, and how many
 * variants of them it rendered.
 *
 * @throws Refused with all problems at once.
 */
export async function buildShard(gallery: Gallery, { number, of, ...sharding }: Sharding) {
  const isOf = inShard({ number, of })
  const { images, inspections, manifest, rendered, broken } = await makeImages(gallery, {
    ...sharding,
    choose: (all) => all.filter((_, index) => isOf(index)),
  })
  // Its own images' alone: of the others' it knows less than the shards that make them.
  const mine = gallery.originals.filter(({ id }) => id in manifest)
  await writeHandover(gallery, `${number}-of-${of}`, {
    inspections: Object.fromEntries(mine.map(({ file }) => [file, inspections[file]])),
    manifest,
  })
  if (broken.length) throw new Refused(broken)
  return { images: images.length, rendered: rendered.variants }
}
