import { join } from 'node:path'
import { paths } from '../catalogue/files'
import type { TileRecipe } from './iiif/recipe'
import { writeTiles } from './iiif/tiles'
import type { Building } from './images'
import { makeImages } from './make'
import type { Inspections } from './originals'
import { writePart } from './shards'
import type { Recipe } from './variants/recipe'
import { Refused } from './refused'

/** One of several equal shares of the images, counted from 1. */
export interface Shard {
  number: number
  of: number
}

/**
 * The shard that `text` names.
 * @throws if it names none.
 * @example parseShard('2/4') // { number: 2, of: 4 }
 */
export function parseShard(text: string): Shard {
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (!number || !of || number > of)
    throw new Error(`"${text}" is no shard. Write one of four as --shard 1/4, 2/4, 3/4 or 4/4.`)
  return { number, of }
}

/** How images become files, and who is told of them. */
interface Sharding extends Building {
  recipe: Recipe
  tiles: TileRecipe
}

/**
 * Makes the files of every nth image and nothing else: no manifest, no index, nothing pruned. So shards
 * may run side by side, in one checkout or in many that share a store; the run without one that follows
 * them finds the pictures made, and writes what tells of them.
 *
 * @throws Refused with all problems at once.
 */
export async function buildShard(
  root: string,
  { number, of }: Shard,
  { recipe, tiles, onImage, store }: Sharding,
) {
  const mine: Inspections = {}
  const { images, manifest, rendered, broken } = await makeImages(root, {
    recipe,
    store,
    choose: (all) => all.filter((_, index) => index % of === number - 1),
    onMade: async ({ image: { id }, file, inspection, built, rendered }) => {
      const pyramid = await writeTiles({
        id,
        original: join(paths(root).originals, file),
        image: built,
        recipe: tiles,
        variants: paths(root).variants,
        folder: paths(root).iiif,
        store,
      })
      mine[file] = inspection
      onImage?.(id, rendered + Number(pyramid))
    },
  })
  await writePart(root, `${number}-of-${of}`, { inspections: mine, manifest })
  if (broken.length) throw new Refused(broken)
  return { images: images.length, rendered }
}
