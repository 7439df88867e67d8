import { join } from 'node:path'
import { clearTemporaries } from '../disk/prune'
import { makeImages } from './make'
import { writeInspections } from './originals'
import { removeParts } from './shards'
import { publish } from './finish'
import type { Recipe } from './variants/recipe'
import { Refused } from './refused'
import type { Store } from '../store/variants'

/** How many images and variants there are, and what was done to them. */
export interface Report {
  images: number
  variants: number
  rendered: number
  kept: number
  pruned: number
}

/** Who is told of each image, and where machines share what they have rendered. */
export interface Building {
  onImage?: (id: string, rendered: number) => void
  store?: Store
}

/**
 * Checks the gallery under `root`, renders the variants that are missing, prunes those no longer
 * planned, and writes the manifest. Nothing of the published tree changes before the gate has passed.
 *
 * @throws Refused with all problems at once.
 */
export async function buildImages(
  root: string,
  recipe: Recipe,
  { onImage, store }: Building = {},
): Promise<Report> {
  for (const folder of ['.cache', 'lib/catalogue']) clearTemporaries(join(root, folder))
  const { images, inspections, manifest, rendered, broken } = await makeImages(root, {
    recipe,
    store,
    onMade: ({ image, rendered }) => onImage?.(image.id, rendered),
  })
  await writeInspections(root, inspections)
  if (broken.length) throw new Refused(broken)
  const published = await publish(root, images, manifest)
  removeParts(root)
  return { ...published, rendered, kept: published.variants - rendered }
}
