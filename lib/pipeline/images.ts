import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readAuthored } from '../catalogue/authored'
import { listStems, paths } from '../catalogue/files'
import { readManifest, type Manifest } from '../catalogue/manifest'
import { clearTemporaries, makeFolder } from './files'
import { gate } from './gate'
import type { Problem } from './gate/problem'
import { buildImage } from './image'
import { checkSounds, inspectAll } from './inspect'
import { writeInspections } from './originals'
import { inParallel } from './parallel'
import { publish } from './publish'
import type { Recipe } from './recipe'
import { Refused } from './refused'
import { readParts, removeParts } from './parts'
import type { Store } from './store'

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
export async function buildImages(root: string, recipe: Recipe, { onImage, store }: Building = {}): Promise<Report> {
  for (const folder of ['.cache', 'lib/catalogue']) clearTemporaries(join(root, folder))
  const inspections = await inspectSound(root)
  makeFolders(root)
  const known = readKnown(root)
  const files = new Map(listStems(paths(root).originals).map(({ id, file }) => [id, file]))
  const broken: Problem[] = []
  const manifest: Manifest = {}
  let rendered = 0
  const images = readAuthored(root)
  await inParallel(images, async (image) => {
    const { id } = image
    const file = files.get(id)!
    try {
      const made = await buildImage({ root, image, file, inspection: inspections[file], known: known[id], recipe, store })
      manifest[id] = made.built
      rendered += made.rendered
      onImage?.(id, made.rendered)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      broken.push(...error.problems)
    }
  })
  await writeInspections(root, inspections)
  if (broken.length) throw new Refused(broken)
  const published = await publish(root, images, manifest)
  removeParts(root)
  return { ...published, rendered, kept: published.variants - rendered }
}

/** What the originals' heads say, once the gate has passed. */
export async function inspectSound(root: string) {
  const inspections = await inspectAll(root)
  const problems = gate(root, inspections)
  if (problems.length) throw new Refused([...problems, ...(await checkSounds(root, inspections))])
  return inspections
}

/** Makes the folders that generated files go into, or says why it cannot. */
export function makeFolders(root: string) {
  const { variants, cards, press, iiif, search } = paths(root)
  for (const folder of [variants, cards, press, iiif, search]) makeFolder(folder)
}

/** What earlier runs and shards have made. */
export function readKnown(root: string): Manifest {
  const manifest = existsSync(paths(root).manifest) ? readManifest(paths(root).manifest) : {}
  return { ...manifest, ...readParts(root).manifest }
}
