import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatFacts, type Variant } from '../../catalogue/variants'
import { sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import { decode as decodePicture, type Raw } from '../../pixels/decode'
import { readHead } from '../../pixels/head'
import { loadSharp } from '../sharp'
import type { Planned } from './plan'
import type { Recipe } from './recipe'
import { fitStandIn, places } from './standin'

/**
 * Decodes an original once: upright, sRGB, 8 bits, no alpha, no wider than `width` px.
 *
 * @throws Undecoded if any of it is damaged, or it cannot hang.
 */
export async function decode(path: string, width?: number): Promise<Raw> {
  await loadSharp()
  return decodePicture(await readHead(await readFile(path)), width)
}

/** What is rendered: variants of one decoded original, and the folder they go into. */
interface Rendering {
  original: Raw
  wanted: Planned[]
  recipe: Recipe
  folder: string
}

/**
 * Renders the wanted variants of one decoded original into `folder`, each under a temporary name
 * first, and returns them with the width and height that sharp wrote. Output carries no metadata.
 */
export async function render({ original, wanted, recipe, folder }: Rendering) {
  const variants: Variant[] = []
  for (const width of new Set(wanted.map((planned) => planned.width))) {
    const resized = await resize(original, width)
    for (const planned of wanted.filter((planned) => planned.width === width)) {
      const { data, variant } = await encode(resized, planned, recipe)
      await writeWhole(join(folder, planned.file), data)
      variants.push(variant)
    }
  }
  return variants
}

async function encode(from: Raw, { format, file }: Planned, recipe: Recipe) {
  const pixels = await pixelsOf(from)
  const { data, info } = await pixels
    .toFormat(formatFacts[format].subtype, recipe.options[format])
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const variant: Variant = { format, width, height, bytes: data.length, sha256: sha256Of(data), file }
  return { data, variant }
}

/** The width and height in px that the head of a variant tells. Throws if it is no picture. */
export async function headOf(bytes: Buffer) {
  const sharp = await loadSharp()
  const { width, height } = await sharp(bytes).metadata()
  return { width, height }
}

/** What stands in for a picture until it has come. */
export async function standInOf(original: Raw) {
  const pixels = await pixelsOf(original)
  return fitStandIn(await pixels.resize(places, places, { fit: 'fill' }).raw().toBuffer())
}

async function resize(from: Raw, width: number): Promise<Raw> {
  if (width === from.info.width) return from
  const pixels = await pixelsOf(from)
  return pixels.resize({ width, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
}

async function pixelsOf({ data, info: { width, height, channels } }: Raw) {
  const sharp = await loadSharp()
  return sharp(data, { raw: { width, height, channels } })
}
