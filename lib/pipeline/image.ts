import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { paths } from '../catalogue/files'
import type { AuthoredImage } from '../catalogue/image'
import type { ManifestImage, Variant } from '../catalogue/manifest'
import { writeCards } from './cards'
import { sha256Of } from '../disk/hash'
import { unsound } from './gate/originals'
import type { Inspection } from './originals'
import { plan, type Planned } from './variants/plan'
import { writePress } from './press'
import type { Recipe } from './variants/recipe'
import { Refused } from './refused'
import { decode, dominantColour, render } from './variants/render'
import { fetchColour, fetchVariants, shareColour, shareVariants } from './variants/shared'
import { noStore, type Store } from '../store/variants'

interface Job {
  root: string
  image: AuthoredImage
  file: string
  inspection: Inspection
  known?: ManifestImage
  recipe: Recipe
  store?: Store
}

/**
 * Makes the files of one image that are missing, or fetches them where another machine has: variants, press
 * file, cards. Returns its part of the manifest and how many variants were rendered.
 *
 * @throws Refused if the original breaks while it is decoded.
 */
export async function buildImage({ root, image, file, inspection, known, recipe, store = noStore }: Job) {
  const original = join(paths(root).originals, file)
  const folder = paths(root).variants
  const planned = plan({ id: image.id, width: inspection.width, hash: inspection.sha256, recipe })
  const kept = await keepVariants(folder, planned, known)
  const missing = planned.filter(({ file }) => !kept.has(file))
  for (const variant of await fetchVariants(store, folder, missing)) kept.set(variant.file, variant)
  const wanted = missing.filter(({ file }) => !kept.has(file))
  const widest = Math.max(...planned.map(({ width }) => width))
  if (!inspection.colour) {
    inspection.colour = (await fetchColour(store, inspection.sha256, widest)) ?? null
    inspection.sound ||= inspection.colour !== null
  }
  if (wanted.length || !inspection.colour) {
    const raw = await decode(original, widest).catch((error) => {
      throw new Refused([unsound(image.id, original, error)])
    })
    inspection.sound = true
    inspection.colour = await dominantColour(raw)
    const rendered = await render({ original: raw, wanted, recipe, folder })
    for (const variant of rendered) kept.set(variant.file, variant)
    await shareVariants(store, folder, rendered)
    await shareColour(store, inspection.colour, inspection.sha256, widest)
  }
  const { width, height, format, profile, sha256, camera } = inspection
  const variants = planned.map(({ file }) => kept.get(file)!)
  const built: ManifestImage = {
    original: { width, height, format: format!, profile, sha256 },
    colour: inspection.colour!,
    camera,
    variants,
    press: await writePress({ root, image, original, inspection, known: known?.press, store }),
    cards: await writeCards({ root, image, variants, known: known?.cards, store }),
  }
  return { built, rendered: wanted.length }
}

/**
 * The planned variants that are there already, whole: as heavy as the manifest says, or, without a manifest,
 * as they are.
 */
async function keepVariants(folder: string, planned: Planned[], known?: ManifestImage) {
  const recorded = new Map(known?.variants.map((variant) => [variant.file, variant]))
  const kept = new Map<string, Variant>()
  for (const { file, format } of planned) {
    const path = join(folder, file)
    const bytes = statSync(path, { throwIfNoEntry: false })?.size
    const variant = recorded.get(file)
    if (bytes === undefined || (variant && variant.bytes !== bytes)) continue
    kept.set(file, variant?.sha256 ? variant : await readVariant(path, { format, bytes, file }))
  }
  return kept
}

async function readVariant(
  path: string,
  known: Pick<Variant, 'format' | 'bytes' | 'file'>,
): Promise<Variant> {
  const data = readFileSync(path)
  const { width, height } = await sharp(data).metadata()
  return { format: known.format, width, height, bytes: known.bytes, sha256: sha256Of(data), file: known.file }
}
