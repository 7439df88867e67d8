import Image from '@11ty/eleventy-img'
import { parse } from 'node:path'
import type { Recipe } from '../../../lib/pipeline/variants/recipe'
import { job, report } from './report'

/** Without options of the recipe the encoders keep the peer's defaults, which are sharp's. */
const { originals, folder, recipe, options } = job<{
  originals: string[]
  folder: string
  recipe: Recipe
  options?: Recipe['options']
}>()

await report(() =>
  Promise.all(
    originals.map((path) =>
      Image(path, {
        widths: [...recipe.widths],
        formats: ['avif', 'webp', 'jpeg'],
        outputDir: folder,
        useCache: false,
        filenameFormat: (_id, _src, width, format) => `${parse(path).name}-${width}.${format}`,
        ...(options && {
          sharpAvifOptions: options.avif,
          sharpWebpOptions: options.webp,
          sharpJpegOptions: options.jpeg,
        }),
      }),
    ),
  ),
)
