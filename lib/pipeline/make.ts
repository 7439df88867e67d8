import { existsSync } from 'node:fs'
import { readAuthored } from '../catalogue/authored'
import { listStems } from '../disk/read'
import { paths } from '../catalogue/files'
import type { AuthoredImage } from '../catalogue/image'
import { readManifest, type Manifest, type ManifestImage } from '../catalogue/manifest'
import { makeFolder } from '../disk/write'
import { gate } from './gate'
import type { Problem } from './gate/problem'
import { buildImage } from './image'
import { checkSounds, inspectAll } from './inspect'
import type { Inspection } from './originals'
import { inParallel } from '../disk/parallel'
import { readParts } from './shards'
import type { Recipe } from './variants/recipe'
import { Refused } from './refused'
import type { Store } from '../store/variants'

/**
 * One image whose files are there: its original's name and inspection, its part of the manifest, how many
 * variants were rendered.
 */
interface Made {
  image: AuthoredImage
  file: string
  inspection: Inspection
  built: ManifestImage
  rendered: number
}

/** Which images are made, and how. `onMade` may make more of each, which counts as made once that is done. */
interface Making {
  recipe: Recipe
  store?: Store
  choose?: (images: AuthoredImage[]) => AuthoredImage[]
  onMade: (made: Made) => Promise<void> | void
}

/**
 * Checks the gallery under `root`, then makes the files of its images, or of those chosen. An original that
 * breaks while it is decoded does not stop the others: what is wrong with it is among the `broken`.
 *
 * @throws Refused with all problems at once if the gate does not let the gallery pass.
 */
export async function makeImages(root: string, { recipe, store, choose = (all) => all, onMade }: Making) {
  const inspections = await inspectSound(root)
  makeFolders(root)
  const known = readKnown(root)
  const files = new Map(listStems(paths(root).originals).map(({ id, file }) => [id, file]))
  const images = choose(readAuthored(root))
  const [manifest, broken]: [Manifest, Problem[]] = [{}, []]
  let rendered = 0
  await inParallel(images, async (image) => {
    const file = files.get(image.id)!
    const inspection = inspections[file]
    try {
      const made = await buildImage({ root, image, file, inspection, known: known[image.id], recipe, store })
      await onMade({ image, file, inspection, ...made })
      manifest[image.id] = made.built
      rendered += made.rendered
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      broken.push(...error.problems)
    }
  })
  return { images, inspections, manifest, rendered, broken }
}

/** What the originals' heads say, once the gate has passed. */
async function inspectSound(root: string) {
  const inspections = await inspectAll(root)
  const problems = gate(root, inspections)
  if (problems.length) throw new Refused([...problems, ...(await checkSounds(root, inspections))])
  return inspections
}

/** Makes the folders that generated files go into, or says why it cannot. */
function makeFolders(root: string) {
  const { variants, cards, press, iiif, search } = paths(root)
  for (const folder of [variants, cards, press, iiif, search]) makeFolder(folder)
}

/** What earlier runs and shards have made. */
function readKnown(root: string): Manifest {
  const manifest = existsSync(paths(root).manifest) ? readManifest(paths(root).manifest) : {}
  return { ...manifest, ...readParts(root).manifest }
}
