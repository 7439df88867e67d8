import { join } from 'node:path'
import sharp from 'sharp'
import { listStems } from '../../lib/disk/read'
import { paths } from '../../lib/catalogue/files'
import { formats, type Format } from '../../lib/catalogue/variants'
import { recipe, type Recipe } from '../../lib/pipeline/variants/recipe'
import { score } from './score'

/**
 * Three of the gallery's originals, by day and by night, in px wide: enough to tell encoders apart, and quick
 * to score.
 */
export const samples = { count: 3, width: 960 }

/**
 * What one way of encoding makes of the samples: bytes together, and the mean distance from the uncompressed
 * pictures.
 */
export interface Encoded {
  bytes: number
  distance: number
}

const references = once(() => {
  const stems = listStems(paths('.').originals)
  const chosen = Array.from(
    { length: samples.count },
    (_, index) => stems[Math.floor(((index + 0.5) * stems.length) / samples.count)],
  )
  return Promise.all(
    chosen.map(({ file }) =>
      sharp(join(paths('.').originals, file))
        .resize(samples.width)
        .png()
        .toBuffer(),
    ),
  )
})

/** Encodes and scores the samples. */
export async function encode(format: Format, options: object): Promise<Encoded> {
  const pictures = await references()
  const encoded = await Promise.all(
    pictures.map((picture) => sharp(picture).toFormat(format, options).toBuffer()),
  )
  const distances = await Promise.all(encoded.map((data, index) => score(pictures[index], data)))
  return { bytes: sum(encoded.map(({ length }) => length)), distance: sum(distances) / distances.length }
}

/**
 * Our encoders with the least quality at which they come as near to the picture as the peer's defaults do.
 */
export const matchedOptions = once(async (): Promise<Recipe['options']> => {
  const options: Record<string, object> = {}
  for (const format of formats) {
    const { distance } = await encode(format, {})
    const quality = await leastQuality(
      async (quality) => (await encode(format, { ...recipe.options[format], quality })).distance <= distance,
    )
    options[format] = { ...recipe.options[format], quality }
  }
  return options as Recipe['options']
})

/** The least quality from 30 to 95 that is good enough, if every higher one is. */
export async function leastQuality(isEnough: (quality: number) => Promise<boolean>) {
  let [low, high] = [30, 95]
  while (low < high) {
    const middle = (low + high) >> 1
    if (await isEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function once<T>(make: () => T) {
  let made: T | undefined
  return () => (made ??= make())
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0)
}
