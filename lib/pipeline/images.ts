import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { readAuthored } from '../catalogue/authored'
import { finishChanges } from '../catalogue/change'
import { listStems, paths } from '../catalogue/files'
import type { AuthoredImage } from '../catalogue/image'
import { addressesOf, readLedger } from '../catalogue/ledger'
import { readManifest, type Manifest, type ManifestImage, type Variant } from '../catalogue/manifest'
import { writeCards } from './cards'
import { prune, writeWhole } from './files'
import { gate } from './gate'
import { checkSound, unsound } from './gate/originals'
import { describe, type Problem } from './gate/problem'
import { inspect, readInspections, writeInspections, type Inspection, type Inspections } from './originals'
import { plan, type Planned } from './plan'
import { writePress, writePressIndex } from './press'
import type { Recipe } from './recipe'
import { decode, dominantColour, render } from './render'

/** How many images and variants there are, and what was done to them. */
export interface Report {
  images: number
  variants: number
  rendered: number
  kept: number
  pruned: number
}

/** Thrown when the gate refuses: its message lists every problem. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describe).join('\n'))
  }
}

/**
 * Checks the gallery under `root`, renders the variants that are missing, prunes those no longer
 * planned, and writes the manifest. Nothing of the published tree changes before the gate has passed.
 *
 * @throws Refused with all problems at once.
 */
export async function buildImages(root: string, recipe: Recipe, onImage: (id: string, rendered: number) => void = () => {}): Promise<Report> {
  const inspections = await inspectAll(root)
  const problems = gate(root, inspections)
  if (problems.length) throw new Refused([...problems, ...(await checkSounds(root, inspections))])

  const known = existsSync(paths(root).manifest) ? readManifest(paths(root).manifest) : {}
  const files = new Map(listStems(paths(root).originals).map(({ id, file }) => [id, file]))
  const broken: Problem[] = []
  const manifest: Manifest = {}
  let rendered = 0
  const images = readAuthored(root)
  await inParallel(images, async (image) => {
    const { id } = image
    const file = files.get(id)!
    try {
      const made = await buildImage({ root, image, file, inspection: inspections[file], known: known[id], recipe })
      manifest[id] = made.built
      rendered += made.rendered
      onImage(id, made.rendered)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      broken.push(...error.problems)
    }
  })
  await writeInspections(root, inspections)
  if (broken.length) throw new Refused(broken)
  const published = await publish(root, images, manifest)
  return { ...published, rendered, kept: published.variants - rendered }
}

/** Every problem there is, pictures decoded to their last byte where no earlier run has done so. */
export async function checkAll(root: string): Promise<Problem[]> {
  const inspections = await inspectAll(root)
  const problems = [...gate(root, inspections), ...(await checkSounds(root, inspections))]
  await writeInspections(root, inspections)
  return problems
}

async function inspectAll(root: string) {
  finishChanges(root)
  const known = readInspections(root)
  const inspections: Inspections = {}
  await inParallel(listStems(paths(root).originals), async ({ file }) => {
    inspections[file] = await inspect(join(paths(root).originals, file), known[file])
  })
  return inspections
}

async function checkSounds(root: string, inspections: Inspections) {
  const problems: Problem[] = []
  const unsure = listStems(paths(root).originals).filter(({ file }) => inspections[file].format && !inspections[file].sound)
  await inParallel(unsure, async ({ id, file }) => {
    const found = await checkSound(id, join(paths(root).originals, file))
    inspections[file].sound = found.length === 0
    problems.push(...found)
  })
  return problems
}

interface Job {
  root: string
  image: AuthoredImage
  file: string
  inspection: Inspection
  known?: ManifestImage
  recipe: Recipe
}

async function buildImage({ root, image, file, inspection, known, recipe }: Job) {
  const original = join(paths(root).originals, file)
  const folder = paths(root).variants
  const planned = plan({ id: image.id, width: inspection.width, hash: inspection.sha256, recipe })
  const kept = await keepVariants(folder, planned, known)
  const wanted = planned.filter(({ file }) => !kept.has(file))
  if (wanted.length || !inspection.colour) {
    const raw = await decode(original, Math.max(...planned.map(({ width }) => width))).catch((error) => {
      throw new Refused([unsound(image.id, original, error)])
    })
    inspection.sound = true
    inspection.colour = await dominantColour(raw)
    for (const variant of await render({ original: raw, wanted, recipe, folder })) kept.set(variant.file, variant)
  }
  const { width, height, format, profile, sha256, camera } = inspection
  const variants = planned.map(({ file }) => kept.get(file)!)
  const built: ManifestImage = {
    original: { width, height, format: format!, profile, sha256 },
    colour: inspection.colour!,
    camera,
    variants,
    press: await writePress({ root, image, original, inspection, known: known?.press }),
    cards: await writeCards({ root, image, variants, known: known?.cards }),
  }
  return { built, rendered: wanted.length }
}

/** The planned variants that are there already, whole: as heavy as the manifest says, or, without a manifest, as they are. */
async function keepVariants(folder: string, planned: Planned[], known?: ManifestImage) {
  const recorded = new Map(known?.variants.map((variant) => [variant.file, variant]))
  const kept = new Map<string, Variant>()
  for (const { file, format } of planned) {
    const path = join(folder, file)
    const bytes = statSync(path, { throwIfNoEntry: false })?.size
    const variant = recorded.get(file)
    if (bytes === undefined || (variant && variant.bytes !== bytes)) continue
    kept.set(file, variant ?? { format, ...(await size(path)), bytes, file })
  }
  return kept
}

async function size(path: string) {
  const { width, height } = await sharp(path).metadata()
  return { width, height }
}

async function publish(root: string, images: AuthoredImage[], manifest: Manifest) {
  const ids = Object.keys(manifest).sort()
  const sorted = Object.fromEntries(ids.map((id) => [id, manifest[id]]))
  await writeWhole(paths(root).manifest, JSON.stringify(sorted, null, 1) + '\n')
  await keepLedger(root, images)
  const variants = ids.flatMap((id) => manifest[id].variants.map(({ file }) => file))
  const pruned = prune(paths(root).variants, new Set(variants))
  prune(paths(root).cards, new Set(ids.flatMap((id) => Object.values(manifest[id].cards).map(({ file }) => file))))
  prune(paths(root).press, new Set(await writePressIndex(root, images, manifest)))
  return { images: ids.length, variants: variants.length, pruned }
}

/** Adds the addresses of new images to the ledger. */
async function keepLedger(root: string, images: AuthoredImage[]) {
  const ledger = readLedger(root)
  const added = images.flatMap(({ id }) => addressesOf(id)).filter((address) => !ledger.includes(address))
  if (added.length) await writeWhole(paths(root).ledger, [...ledger, ...added].join('\n') + '\n')
}

/** Runs `work` over `list`, as many at a time as there are cores. */
async function inParallel<T>(list: T[], work: (item: T) => Promise<void>) {
  const queue = list.values()
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}

