import { join } from 'node:path'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import type { AuthoredImage } from '../catalogue/image'
import { addressesOf } from '../catalogue/ledger'
import { writeManifest, type Manifest } from '../catalogue/manifest'
import { prune } from '../disk/prune'
import { writeWhole } from '../disk/write'
import { openDocuments } from './documents'
import type { Recipes } from './recipes'
import type { Run, Surface } from './surface'
import { surfaces } from './surfaces'

/** All images of a gallery, in date order, and what was made of them. */
interface Finishing {
  images: AuthoredImage[]
  manifest: Manifest
  recipes: Recipes
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
export async function finish(gallery: Gallery, { images, manifest, recipes }: Finishing) {
  await writeManifest(paths(gallery.root).manifest, manifest)
  await keepLedger(gallery, images)
  const joined = images.map((image) => ({ ...image, ...manifest[image.id] }))
  const run: Run = { images: joined, words: gallery.words, recipes }
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

/** Adds the addresses of new images to the ledger. */
async function keepLedger({ root, ledger }: Gallery, images: AuthoredImage[]) {
  const kept = new Set(ledger)
  const added = images.flatMap(({ id }) => addressesOf(id)).filter((address) => !kept.has(address))
  if (added.length) await writeWhole(paths(root).ledger, [...ledger, ...added].join('\n') + '\n')
}
