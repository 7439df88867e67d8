import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { ManifestImage, Variant } from '../../catalogue/manifest'
import { unwritten } from '../../disk/write'
import { digest } from '../../disk/hash'
import { packFolder, unpackInto, wholePack } from '../../store/pack'
import { decode, type Raw } from '../variants/render'
import { noStore, type Store } from '../../store/variants'
import { impliedPaths, maxPath, scaled, scaleFactors, wholePath, type Size } from './pyramid'
import type { TileRecipe } from './recipe'

/** The tile pyramid of one image: what it is made from, and the folders it is read from and written to. */
export interface Pyramid {
  id: string
  original: string
  image: ManifestImage
  recipe: TileRecipe
  /** `public/variants`: its JPEG variants are whole views already. */
  variants: string
  /** `public/iiif` */
  folder: string
  store?: Store
}

/**
 * The file in an image's folder that tells what its tiles were made from, how heavy they are together, and
 * their hash.
 */
export const stampFile = '.stamp'

interface Stamp {
  stamp: string
  bytes: number
  sha256: string
}

/**
 * The sizes at which the whole image can be had, narrowest first: every level of its pyramid but the first,
 * and its JPEG variants.
 */
export function wholeSizes({ original, variants }: ManifestImage, tile: number): Size[] {
  const levels = scaleFactors(original, tile)
    .slice(1)
    .map((factor) => scaled(original, factor))
  const sizes = new Map(
    [...levels, ...jpegs(variants)].map(({ width, height }) => [`${width},${height}`, { width, height }]),
  )
  return [...sizes.values()].sort((a, b) => a.width - b.width || a.height - b.height)
}

/**
 * Writes the tiles and whole views of an image (IIIF Image API 3.0, level 0) to `<folder>/<id>`, unless they
 * are there already, made from the same original and recipe and as heavy as they were. Returns whether it had
 * to render them: tiles that another machine has made are fetched, all in one piece.
 *
 * They are published beside the hashed variants, never instead of them: a IIIF address is fixed by the
 * standard, so it may not be cached for ever, and a variant's is made from its content, so it may.
 *
 * All of it is rendered in a folder of its own and then renamed: a kill leaves the old tiles, the new ones,
 * or none.
 */
export async function writeTiles(pyramid: Pyramid) {
  const { id, folder, store = noStore } = pyramid
  const stamp = stampOf(pyramid)
  if (isWhole(join(folder, id), stamp, pathsOf(pyramid))) return false
  const files = pathsOf(pyramid)
  const name = `tiles/${id}-${stamp}`
  const shared = wholePack(await store.fetch(name), files)
  const raw = shared ? undefined : await decode(pyramid.original)
  const temporary = join(folder, '.rendering', id)
  try {
    await rm(temporary, { recursive: true, force: true })
    await mkdir(dirname(temporary), { recursive: true })
    if (raw) await render(pyramid, raw, temporary)
    else await unpackInto(temporary, files, shared!)
    const told: Stamp = { stamp, bytes: weigh(temporary, files), sha256: hashFiles(temporary, files) }
    await writeFile(join(temporary, stampFile), JSON.stringify(told))
    await rm(join(folder, id), { recursive: true, force: true })
    await rename(temporary, join(folder, id))
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {})
    throw unwritten(join(folder, id), cause)
  }
  if (raw) await store.share(name, () => packFolder(join(folder, id), files))
  return raw !== undefined
}

/** The paths, under its folder, of every file that an image's tiles consist of. */
export function pathsOf({ image, recipe }: Pick<Pyramid, 'image' | 'recipe'>) {
  return impliedPaths(image.original, recipe.size, wholeSizes(image, recipe.size))
}

async function render({ image, recipe, variants }: Pyramid, { data, info }: Raw, temporary: string) {
  const pixels = () => sharp(data, { raw: info })
  await pixels().jpeg(recipe.jpeg).tile({ size: recipe.size, layout: 'iiif3' }).toFile(temporary)
  // libvips's own info.json has no sizes and no address: info.ts writes ours.
  await Promise.all(
    ['info.json', 'vips-properties.xml'].map((file) => rm(join(temporary, file), { force: true })),
  )
  const copies = new Map(
    jpegs(image.variants).map((variant) => [wholePath(variant), join(variants, variant.file)]),
  )
  for (const size of wholeSizes(image, recipe.size)) {
    const path = join(temporary, wholePath(size))
    if (existsSync(path)) continue
    await mkdir(dirname(path), { recursive: true })
    const copy = copies.get(wholePath(size))
    if (copy) await copyFile(copy, path)
    else
      await pixels()
        .resize({ ...size, fit: 'fill' })
        .jpeg(recipe.jpeg)
        .toFile(path)
  }
  await mkdir(dirname(join(temporary, maxPath)), { recursive: true })
  await pixels().jpeg(recipe.max).toFile(join(temporary, maxPath))
}

function stampOf({ image, recipe }: Pyramid) {
  return digest(
    image.original.sha256,
    recipe,
    jpegs(image.variants).map(({ file }) => file),
  )
}

function isWhole(folder: string, stamp: string, files: string[]) {
  const known = readStamp(folder)
  return known?.stamp === stamp && known.sha256 !== undefined && known.bytes === weigh(folder, files)
}

/** Whether the tiles in an image's folder are, byte for byte, those that were written there. */
export function areUnharmed(folder: string, files: string[]) {
  return readStamp(folder)?.sha256 === hashFiles(folder, files)
}

function readStamp(folder: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, stampFile), 'utf8'))
  } catch {
    // None, or one that the disk has spoilt: the tiles are made again.
    return undefined
  }
}

function hashFiles(folder: string, files: string[]) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

/** The bytes of all files together; `NaN`, which equals nothing, if one of them is missing. */
function weigh(folder: string, files: string[]) {
  return files.reduce(
    (bytes, file) => bytes + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? NaN),
    0,
  )
}

function jpegs(variants: Variant[]) {
  return variants.filter(({ format }) => format === 'jpeg')
}
