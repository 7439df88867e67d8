import { join, parse } from 'node:path'
import sharp from 'sharp'
import { formats } from '../../../lib/catalogue/variants'
import type { Recipe } from '../../../lib/pipeline/variants/recipe'
import { job, report } from './report'

const { originals, folder, recipe } = job<{ originals: string[]; folder: string; recipe: Recipe }>()

// Every output from its file, all at once, and sharp left as it comes.
await report(() =>
  Promise.all(
    originals.flatMap((path) =>
      recipe.widths.flatMap((width) =>
        formats.map((format) =>
          sharp(path)
            .autoOrient()
            .resize(width)
            .toFormat(format, recipe.options[format])
            .toFile(join(folder, `${parse(path).name}-${width}.${format}`)),
        ),
      ),
    ),
  ),
)
