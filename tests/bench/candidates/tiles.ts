import { parse } from 'node:path'
import { writeTiles } from '../../../lib/pipeline/iiif/tiles'
import type { TileRecipe } from '../../../lib/pipeline/iiif/recipe'
import { inspect } from '../../../lib/pipeline/originals'
import { inParallel } from '../../../lib/disk/parallel'
import { job, report } from './report'

const { originals, folder, recipe } = job<{ originals: string[]; folder: string; recipe: TileRecipe }>()

await report(() =>
  inParallel(originals, async (path) => {
    const { width, height, sha256 } = await inspect(path)
    const known = { width, height, format: 'jpeg', profile: null, sha256 }
    await writeTiles({ id: parse(path).name, original: path, known, recipe, folder })
  }),
)
