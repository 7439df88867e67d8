import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { paths } from '../catalogue/files'
import { readManifest, type ManifestImage } from '../catalogue/manifest'
import { sha256Of } from '../disk/hash'
import type { TileRecipe } from './iiif/recipe'
import { areUnharmed, pathsOf, stampFile } from './iiif/tiles'

/**
 * Every generated file that is not, byte for byte, what was written there: variants, cards, press files, and
 * folders of tiles. Paths from `root`.
 */
export function findDamaged(root: string, recipe: TileRecipe) {
  const { manifest, iiif } = paths(root)
  if (!existsSync(manifest)) return []
  const images = Object.entries(readManifest(manifest))
  const files = images
    .flatMap(([, image]) => filesOf(root, image))
    .filter(({ path, sha256 }) => !isUnharmed(path, sha256))
  const tiles = images
    .map(([id, image]) => ({ path: join(iiif, id), files: pathsOf({ image, recipe }) }))
    .filter(({ path, files }) => !tilesUnharmed(path, files))
  return [...files, ...tiles].map(({ path }) => relative(root, path))
}

/** Takes damaged files out of the tree, so that the next run makes them again. */
export function discardDamaged(root: string, damaged: string[]) {
  for (const path of damaged)
    rmSync(join(root, path.startsWith('public/iiif/') ? join(path, stampFile) : path), {
      recursive: true,
      force: true,
    })
}

function filesOf(root: string, { variants, cards, press }: ManifestImage) {
  const { variants: shown, cards: shared, press: sent } = paths(root)
  return [
    ...variants.map(({ file, sha256 }) => ({ path: join(shown, file), sha256 })),
    ...Object.values(cards).map(({ file, sha256 }) => ({ path: join(shared, file), sha256 })),
    { path: join(sent, press.file), sha256: press.sha256 },
  ]
}

function isUnharmed(path: string, sha256: string) {
  try {
    return sha256Of(readFileSync(path)) === sha256
  } catch {
    return false
  }
}

function tilesUnharmed(folder: string, files: string[]) {
  try {
    return areUnharmed(folder, files)
  } catch {
    return false
  }
}
