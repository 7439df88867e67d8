import { join } from 'node:path'
import sharp, { type OutputInfo } from 'sharp'
import { limits } from '../../catalogue/limits'
import type { Variant } from '../../catalogue/manifest'
import { sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import type { Planned } from './plan'
import type { Recipe } from './recipe'

// The pictures run side by side; a second thread inside each only gets in the way
// (8 originals of 24 Mpx on two cores: 18.4 s so, 25.9 s the other way round).
sharp.concurrency(1)
sharp.cache(false)

/** Decoded pixels. */
export interface Raw {
  data: Buffer
  info: OutputInfo
}

/**
 * Decodes an original once: upright, sRGB, 8 bits, no alpha, no wider than `width` px. Throws if any of it is
 * damaged.
 */
export function decode(path: string, width?: number): Promise<Raw> {
  return sharp(path, { failOn: 'warning', limitInputPixels: limits.pixels })
    .timeout({ seconds: limits.ms / 1_000 })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
}

/**
 * Renders the wanted variants of one decoded original into `folder`, each under a temporary name
 * first, and returns them with the width and height that sharp wrote. Output carries no metadata.
 */
export async function render({
  original,
  wanted,
  recipe,
  folder,
}: {
  original: Raw
  wanted: Planned[]
  recipe: Recipe
  folder: string
}) {
  const variants: Variant[] = []
  for (const width of new Set(wanted.map((planned) => planned.width))) {
    const resized = await resize(original, width)
    for (const { format, file } of wanted.filter((planned) => planned.width === width)) {
      const { data, info } = await raw(resized)
        .toFormat(format, recipe.options[format])
        .toBuffer({ resolveWithObject: true })
      await writeWhole(join(folder, file), data)
      variants.push({
        format,
        width: info.width,
        height: info.height,
        bytes: data.length,
        sha256: sha256Of(data),
        file,
      })
    }
  }
  return variants
}

/** The dominant colour of a picture, `#rrggbb`. */
export async function dominantColour(original: Raw) {
  const { dominant } = await raw(await resize(original, 320)).stats()
  return '#' + [dominant.r, dominant.g, dominant.b].map((c) => c.toString(16).padStart(2, '0')).join('')
}

async function resize(from: Raw, width: number): Promise<Raw> {
  if (width === from.info.width) return from
  return raw(from).resize({ width, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
}

function raw({ data, info: { width, height, channels } }: Raw) {
  return sharp(data, { raw: { width, height, channels } })
}
