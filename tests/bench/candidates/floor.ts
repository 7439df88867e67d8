import { availableParallelism } from 'node:os'
import sharp from 'sharp'
import { formats } from '../../../lib/catalogue/variants'
import type { Recipe } from '../../../lib/pipeline/variants/recipe'
import { job, report } from './report'

const { originals, recipe } = job<{ originals: string[]; recipe: Recipe }>()
sharp.concurrency(1)
sharp.cache(false)

// No order of encodes can be quicker than the longest ones first on idle cores.
const pixels = await Promise.all(
  originals.flatMap((path) =>
    recipe.widths.map((width) => sharp(path).resize(width).raw().toBuffer({ resolveWithObject: true })),
  ),
)
const encodes = formats.flatMap((format) =>
  [...pixels].sort((a, b) => b.info.width - a.info.width).map((picture) => ({ ...picture, format })),
)

await report(async () => {
  const queue = encodes.values()
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const { data, info, format } of queue)
        await sharp(data, { raw: info }).toFormat(format, recipe.options[format]).toBuffer()
    }),
  )
})
