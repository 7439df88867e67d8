import { join, parse } from 'node:path'
import type { ManifestImage } from '../../../lib/catalogue/manifest'
import { writeTiles } from '../../../lib/pipeline/iiif/tiles'
import type { TileRecipe } from '../../../lib/pipeline/iiif/recipe'
import { inspect } from '../../../lib/pipeline/originals'
import { inParallel } from '../../../lib/disk/parallel'
import { job, report } from './report'

const { originals, folder, recipe } = job<{ originals: string[]; folder: string; recipe: TileRecipe }>()

await report(() =>
  inParallel(originals, async (path) => {
    const { width, height, sha256 } = await inspect(path)
    // Without variants to copy, every whole view is made from the pixels: the most there can be to do.
    const image = {
      original: { width, height, format: 'jpeg', profile: null, sha256 },
      variants: [],
    } as Partial<ManifestImage> as ManifestImage
    await writeTiles({
      id: parse(path).name,
      original: path,
      image,
      recipe,
      variants: join(folder, 'none'),
      folder,
    })
  }),
)
