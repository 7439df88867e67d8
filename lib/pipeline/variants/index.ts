import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Variant } from '../../catalogue/variants'
import { pixelsOf } from '../originals'
import { unsound } from '../sound'
import { Refused } from '../refused'
import { filePiece, type Job, type Surface } from '../surface'
import { fetchStandIn, fetchVariants, giveStandIn, giveVariants, readVariant } from './exchange'
import { plan, type Planned } from './plan'
import { decode, render, standInOf } from './render'

/** The variants: the pictures that pages show, in several widths and formats. */
export const variants: Surface = {
  folder: 'variants',
  pieces: 'files',
  make,
  filesOf: (image) => image.variants.map(filePiece),
  sentence: ({ images, pieces }) => `${images} images, ${pieces} variants`,
}

/**
 * Makes the variants of one image that are missing, or fetches them where another machine has made them.
 *
 * @throws Refused if the original breaks while it is decoded.
 */
async function make(job: Job) {
  const { width, height, format, profile, sha256, camera, sealed, verdict } = job.inspection
  const planned = plan({
    id: job.image.id,
    width,
    hash: pixelsOf(job.inspection),
    recipe: job.recipes.variants,
  })
  const there = await gather(job, planned)
  const wanted = planned.filter(({ file }) => !there.has(file))
  const widest = Math.max(...planned.map((variant) => variant.width))
  await learnStandIn(job, widest)
  if (wanted.length || !job.inspection.standIn) {
    const rendered = await renderWanted(job, wanted, widest)
    for (const variant of rendered) there.set(variant.file, variant)
  }
  return {
    part: {
      // The gate lets through no original that has no format.
      original: {
        ...{ width, height, format: format ?? '', profile, sha256 },
        ...(sealed && { sealed }),
        ...(verdict && { credentials: verdict }),
      },
      standIn: job.inspection.standIn ?? '',
      camera,
      variants: planned.flatMap(({ file }) => there.get(file) ?? []),
    },
    rendered: wanted.length,
  }
}

/** The planned variants that are on this disk, and those that are fetched, by file name. */
async function gather({ known, folders, store }: Job, planned: Planned[]) {
  const there = await keepVariants(folders.variants, planned, known?.variants ?? [])
  const missing = planned.filter(({ file }) => !there.has(file))
  const fetched = await fetchVariants(store, folders.variants, missing)
  for (const variant of fetched) there.set(variant.file, variant)
  return there
}

/**
 * The planned variants that are there already, whole: as heavy as the manifest says, or, where it says
 * nothing, as they are.
 */
async function keepVariants(folder: string, planned: Planned[], known: Variant[]) {
  const recorded = new Map(known.map((variant) => [variant.file, variant]))
  const kept = new Map<string, Variant>()
  for (const one of planned) {
    const path = join(folder, one.file)
    const bytes = statSync(path, { throwIfNoEntry: false })?.size
    if (bytes === undefined) continue
    const variant = recorded.get(one.file)
    if (variant && variant.bytes !== bytes) continue
    const whole = variant?.sha256 ? variant : await readVariant(one, readFileSync(path))
    kept.set(one.file, whole)
  }
  return kept
}

/** Asks the store for the stand-in of an original that was not decoded here yet. */
async function learnStandIn({ inspection, store }: Job, widest: number) {
  if (inspection.standIn) return
  const standIn = await fetchStandIn(store, { sha256: pixelsOf(inspection), width: widest })
  if (!standIn) return
  inspection.standIn = standIn
  inspection.sound = true
}

/** Decodes the original, which shows whether it is sound and what stands in for it, and renders from it. */
async function renderWanted(job: Job, wanted: Planned[], widest: number) {
  const { image, original, inspection, folders, recipes, store } = job
  const raw = await decode(original, widest).catch((error) => {
    throw new Refused([unsound(image.id, original, error)])
  })
  inspection.sound = true
  inspection.standIn = await standInOf(raw)
  const folder = folders.variants
  const rendered = await render({ original: raw, wanted, recipe: recipes.variants, folder })
  await giveVariants(store, folder, rendered)
  await giveStandIn(store, { sha256: pixelsOf(inspection), width: widest }, inspection.standIn)
  return rendered
}
