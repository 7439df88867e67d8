import { existsSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { readManifest } from '../catalogue/manifest'
import type { Recipes } from './recipes'
import type { Piece } from './surface'
import { surfaces } from './surfaces'

/** A piece of a surface that is not, byte for byte, what was written there; both paths from the root. */
export interface Damaged {
  path: string
  /** What is removed so that the piece is made again. */
  token: string
}

/** Every damaged piece of every surface. */
export function findDamaged({ root }: Gallery, recipes: Recipes): Damaged[] {
  const where = paths(root)
  if (!existsSync(where.manifest)) return []
  const images = Object.entries(readManifest(where.manifest)).map(([id, image]) => ({ id, ...image }))
  return surfaces.flatMap(({ folder, filesOf }) =>
    images
      .flatMap((image) => filesOf(image, recipes))
      .filter((piece) => !isUnharmed(piece, join(where[folder], piece.name)))
      .map(({ name, token = name }) => ({
        path: relative(root, join(where[folder], name)),
        token: relative(root, join(where[folder], token)),
      })),
  )
}

/** Takes damaged pieces out of the tree, so that the next run makes them again. */
export function discardDamaged({ root }: Gallery, damaged: Damaged[]) {
  for (const { token } of damaged) rmSync(join(root, token), { recursive: true, force: true })
}

/** What cannot be read is not what was written. */
function isUnharmed(piece: Piece, path: string) {
  try {
    return piece.isUnharmed(path)
  } catch {
    return false
  }
}
