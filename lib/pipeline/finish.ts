import { join } from 'node:path'
import { verdictsText } from '../catalogue/credentials'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import type { AuthoredImage } from '../catalogue/image'
import { hangingsText } from '../catalogue/hanging'
import { keepHangings } from '../catalogue/hung'
import { idsOf, withAddresses } from '../catalogue/ledger'
import { writeManifest, type Manifest } from '../catalogue/manifest'
import { prune } from '../disk/prune'
import { writeChanged } from '../disk/write'
import type { Signer } from '../press/c2pa/signer'
import { publicAddresses } from '../site/public'
import { openDocuments } from './documents'
import { momentOfBuild } from './moment'
import type { Inspections } from './originals'
import type { Recipes } from './recipes'
import type { Run, Surface } from './surface'
import { surfaces } from './surfaces'
import { verdictsOf } from './verdicts'

/** All images of a gallery, in date order, and what was made of them. */
interface Finishing {
  images: AuthoredImage[]
  inspections: Inspections
  manifest: Manifest
  recipes: Recipes
  signer?: Signer
}

/** How many pieces of a surface there are, and how many were pruned. */
export interface Finished {
  pieces: number
  pruned: number
}

/**
 * Writes the manifest and the documents of all surfaces, and prunes what no image has any more. Returns how
 * many pieces each surface has and has lost, by its folder.
 */
export async function finish(
  gallery: Gallery,
  { images, inspections, manifest, recipes, signer }: Finishing,
) {
  await writeManifest(paths(gallery.root).manifest, manifest)
  const hangings = await keepRecords(gallery, images, manifest)
  const joined = images.map((image) => ({ ...image, hanging: hangings[image.id], ...manifest[image.id] }))
  const run: Run = { images: joined, words: gallery.words, recipes, signer }
  await keepVerdicts(gallery, inspections)
  const documents = openDocuments(join(gallery.root, '.cache/documents.json'), run)
  const finished: Record<string, Finished> = {}
  for (const surface of surfaces) {
    const folder = paths(gallery.root)[surface.folder]
    finished[surface.folder] = finishSurface(surface, run, {
      folder,
      documents: await documents.write(surface, folder),
    })
  }
  await documents.close()
  return finished
}

/** Where the files of a surface lie, and the names of its documents there. */
interface Lying {
  folder: string
  documents: string[]
}

/** Prunes a surface, and counts its pieces. */
function finishSurface(surface: Surface, run: Run, { folder, documents }: Lying): Finished {
  const pieces = run.images.flatMap((image) => surface.filesOf(image, run.recipes))
  const names = pieces.map(({ name }) => name)
  const tokens = pieces.flatMap(({ token }) => token ?? [])
  const areFolders = surface.pieces === 'folders'
  const pruned = prune(folder, {
    files: new Set([...(areFolders ? tokens : names), ...documents]),
    folders: new Set(areFolders ? names : []),
  })
  return { pieces: pieces.length, pruned: pruned[surface.pieces] }
}

/**
 * Keeps when images were hung, and adds the addresses of new ones to the ledger. In that order: by the ledger
 * an image is told that was published before any record was kept.
 */
async function keepRecords(gallery: Gallery, images: AuthoredImage[], manifest: Manifest) {
  const { root, ids, ledger, hangings } = gallery
  const where = paths(root)
  const hung = images.map((image) => ({ image, sha256: manifest[image.id].original.sha256 }))
  const kept = keepHangings(hangings, hung, { now: momentOfBuild(), before: idsOf(ledger) })
  // Of an image under embargo again, what is known stays.
  const others = Object.entries(hangings).filter(([id]) => ids.includes(id))
  await writeChanged(where.hangings, hangingsText({ ...Object.fromEntries(others), ...kept }))
  const addresses = withAddresses(ledger, images.map(({ id }) => publicAddresses(id)).flat())
  if (addresses.length > ledger.length) await writeChanged(where.ledger, addresses.join('\n') + '\n')
  return kept
}

/** Keeps what was found of the seals of originals: the next build does not ask again. */
async function keepVerdicts(gallery: Gallery, inspections: Inspections) {
  const verdicts = verdictsOf(gallery, inspections)
  if (Object.keys(verdicts).length)
    await writeChanged(paths(gallery.root).credentials, verdictsText(verdicts))
}
