import { join } from 'node:path'
import { readAuthored } from '../catalogue/authored'
import { listStems, paths } from '../catalogue/files'
import type { Manifest } from '../catalogue/manifest'
import type { Problem } from './gate/problem'
import type { TileRecipe } from './iiif/recipe'
import { writeTiles } from './iiif/tiles'
import { buildImage } from './image'
import { inspectSound, makeFolders, readKnown, type Building } from './images'
import type { Inspections } from './originals'
import { inParallel } from './parallel'
import { writePart } from './parts'
import type { Recipe } from './recipe'
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
  if (!number || !of || number > of) throw new Error(`"${text}" is no shard. Write one of four as --shard 1/4, 2/4, 3/4 or 4/4.`)
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
export async function buildShard(root: string, { number, of }: Shard, { recipe, tiles, onImage, store }: Sharding) {
  const inspections = await inspectSound(root)
  makeFolders(root)
  const known = readKnown(root)
  const files = new Map(listStems(paths(root).originals).map(({ id, file }) => [id, file]))
  const images = readAuthored(root).filter((_, index) => index % of === number - 1)
  const [made, mine, broken]: [Manifest, Inspections, Problem[]] = [{}, {}, []]
  let rendered = 0
  await inParallel(images, async (image) => {
    const file = files.get(image.id)!
    try {
      const { built, rendered: variants } = await buildImage({ root, image, file, inspection: inspections[file], known: known[image.id], recipe, store })
      const pyramid = await writeTiles({ id: image.id, original: join(paths(root).originals, file), image: built, recipe: tiles, variants: paths(root).variants, folder: paths(root).iiif, store })
      made[image.id] = built
      mine[file] = inspections[file]
      rendered += variants
      onImage?.(image.id, variants + Number(pyramid))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      broken.push(...error.problems)
    }
  })
  await writePart(root, `${number}-of-${of}`, { inspections: mine, manifest: made })
  if (broken.length) throw new Refused(broken)
  return { images: images.length, rendered }
}
