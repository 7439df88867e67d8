import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { authoredImages } from '../catalogue/authored'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import type { AuthoredImage } from '../catalogue/image'
import {
  isManifestImage,
  readKnown,
  type KnownImage,
  type Manifest,
  type ManifestImage,
} from '../catalogue/manifest'
import { inParallel } from '../disk/parallel'
import { makeFolder } from '../disk/write'
import { noStore, type Store } from '../store/variants'
import { gate } from './gate'
import { nameLetters } from './gate/letternames'
import type { Problem } from './gate/problem'
import { readHandovers } from './handover'
import { checkSounds, inspectAll } from './inspect'
import { signerOf } from './press/signer'
import type { Recipes } from './recipes'
import { Refused } from './refused'
import type { Job } from './surface'
import { surfaces } from './surfaces'

/** An image whose files are there, how many pictures of it were rendered, and how many images the run has. */
export interface Step {
  id: string
  rendered: number
  total: number
}

/** Who is told of each image, and where machines give each other what they have rendered. */
export interface Building {
  onImage?: (step: Step) => void
  store?: Store
}

/** Which images are made, and how. */
interface Making extends Building {
  recipes: Recipes
  choose?: (images: AuthoredImage[]) => AuthoredImage[]
}

/** How many pieces of each surface were rendered, by its folder. */
export type Rendered = Record<string, number>

/**
 * Makes the files of a gallery's images on every surface, or of those chosen, once the gate lets it pass. An
 * image whose files cannot be made does not stop the others: what is wrong with it is among the `broken`, and
 * what an earlier run made of it is kept. One that was never made is not among the images returned.
 *
 * @throws Refused with all problems at once if the gate does not let the gallery pass.
 */
export async function makeImages(gallery: Gallery, { recipes, store = noStore, choose, onImage }: Making) {
  const signer = await signerOf(gallery)
  const inspections = await inspectSound(gallery)
  const folders = paths(gallery.root)
  for (const { folder } of surfaces) makeFolder(folders[folder])
  const known = knownImages(gallery)
  const files = new Map(gallery.originals.map(({ id, file }) => [id, file]))
  const images = authoredImages(gallery)
  const chosen = choose?.(images) ?? images
  const manifest: Manifest = {}
  const broken: Problem[] = []
  const rendered = noneRendered()
  await inParallel(chosen, async (image) => {
    const { id } = image
    const file = files.get(id) ?? ''
    const common = { words: gallery.words, recipes, folders, store, signer }
    const original = join(folders.originals, file)
    const job = { image, original, inspection: inspections[file], known: known[id], built: {}, ...common }
    try {
      const made = await makeSurfaces(job)
      manifest[id] = made.built
      for (const { folder } of surfaces) rendered[folder] += made.rendered[folder]
      const pictures = Object.values(made.rendered).reduce((sum, count) => sum + count, 0)
      onImage?.({ id, rendered: pictures, total: chosen.length })
    } catch (error) {
      broken.push(...problemsOf(id, original, error))
      const before = known[id]
      if (isManifestImage(before)) manifest[id] = before
    }
  })
  return {
    images: chosen.filter(({ id }) => id in manifest),
    inspections,
    manifest,
    rendered,
    broken,
    signer,
  }
}

/**
 * What stopped one image, as problems of that image: the others go on.
 *
 * @throws what was thrown if it stops every image, as a full disk does, or is a fault of the code.
 */
function problemsOf(id: string, path: string, error: unknown): Problem[] {
  if (error instanceof Refused) return error.problems
  const isOfAll = !(error instanceof Error) || error instanceof TypeError || error.cause !== undefined
  if (isOfAll || 'code' in error) throw error
  return [
    {
      id,
      field: 'original',
      what: `${path} cannot be made into the files of its page: ${error.message.split('\n')[0]}.`,
      mend: 'Save it anew as JPEG, or hang another; what was published of it stays as it is.',
    },
  ]
}

/** What the originals' heads say, once the gate has passed. */
async function inspectSound(gallery: Gallery) {
  const inspections = await inspectAll(gallery)
  const problems = gate(gallery, inspections)
  if (problems.length)
    throw new Refused(await nameLetters([...problems, ...(await checkSounds(gallery, inspections))]))
  return inspections
}

/** What earlier runs and shards have made. */
function knownImages(gallery: Gallery): Record<string, KnownImage> {
  const { manifest: path } = paths(gallery.root)
  return { ...(existsSync(path) && readKnown(path)), ...readHandovers(gallery).manifest }
}

/** Makes the files of one image on one surface after the other. */
async function makeSurfaces(job: Job): Promise<{ built: ManifestImage; rendered: Rendered }> {
  const rendered = noneRendered()
  for (const surface of surfaces) {
    const made = await surface.make(job)
    Object.assign(job.built, made.part)
    rendered[surface.folder] += made.rendered ?? 0
  }
  if (isManifestImage(job.built)) return { built: job.built, rendered }
  throw new Error(
    `The surfaces of lib/pipeline/surfaces.ts made only ${Object.keys(job.built).join(', ')} of "${job.image.id}". List there whatever makes the rest of ManifestImage.`,
  )
}

function noneRendered(): Rendered {
  return Object.fromEntries(surfaces.map(({ folder }) => [folder, 0]))
}
