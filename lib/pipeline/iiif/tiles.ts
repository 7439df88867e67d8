import { existsSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { ManifestImage, Variant } from '../../catalogue/manifest'
import { digest } from '../recipe'
import { pack, unpack } from '../pack'
import { decode } from '../render'
import { noStore, type Store } from '../store'
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

/** The file in an image's folder that tells what its tiles were made from, and how heavy they are together. */
export const stampFile = '.stamp'

/** The sizes at which the whole image can be had, narrowest first: every level of its pyramid but the first, and its JPEG variants. */
export function wholeSizes({ original, variants }: ManifestImage, tile: number): Size[] {
  const levels = scaleFactors(original, tile).slice(1).map((factor) => scaled(original, factor))
  const sizes = new Map([...levels, ...jpegs(variants)].map(({ width, height }) => [`${width},${height}`, { width, height }]))
  return [...sizes.values()].sort((a, b) => a.width - b.width || a.height - b.height)
}

/**
 * Writes the tiles and whole views of an image (IIIF Image API 3.0, level 0) to `<folder>/<id>`, unless they are
 * there already, made from the same original and recipe and as heavy as they were. Returns whether it had to
 * render them: tiles that another machine has made are fetched, all in one piece.
 *
 * They are published beside the hashed variants, never instead of them: a IIIF address is fixed by the standard,
 * so it may not be cached for ever, and a variant's is made from its content, so it may.
 *
 * All of it is rendered in a folder of its own and then renamed: a kill leaves the old tiles, the new ones, or none.
 */
export async function writeTiles(pyramid: Pyramid) {
  const { id, folder, store = noStore } = pyramid
  const stamp = stampOf(pyramid)
  if (isWhole(join(folder, id), stamp, pathsOf(pyramid))) return false
  const temporary = join(folder, '.rendering', id)
  await rm(temporary, { recursive: true, force: true })
  await mkdir(dirname(temporary), { recursive: true })
  const name = `tiles/${id}-${stamp}`
  const fetched = await unpackInto(temporary, pathsOf(pyramid), await store.fetch(name))
  if (!fetched) {
    await render(pyramid, temporary)
    await store.share(name, await packed(temporary, pathsOf(pyramid)))
  }
  await writeFile(join(temporary, stampFile), JSON.stringify({ stamp, bytes: weigh(temporary, pathsOf(pyramid)) }))
  await rm(join(folder, id), { recursive: true, force: true })
  await rename(temporary, join(folder, id))
  return !fetched
}

async function packed(folder: string, files: string[]) {
  return pack(await Promise.all(files.map(async (file): Promise<[string, Buffer]> => [file, await readFile(join(folder, file))])))
}

/** Writes the files that are wanted, and no others. Returns whether the pack has them all. */
async function unpackInto(folder: string, files: string[], bytes?: Buffer) {
  const found = bytes && unpack(bytes)
  if (!found || !files.every((file) => found.has(file))) return false
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), found.get(file)!)
  }
  return true
}

/** The paths, under its folder, of every file that an image's tiles consist of. */
export function pathsOf({ image, recipe }: Pick<Pyramid, 'image' | 'recipe'>) {
  return impliedPaths(image.original, recipe.size, wholeSizes(image, recipe.size))
}

async function render({ original, image, recipe, variants }: Pyramid, temporary: string) {
  const { data, info } = await decode(original)
  const pixels = () => sharp(data, { raw: info })
  await pixels().jpeg(recipe.jpeg).tile({ size: recipe.size, layout: 'iiif3' }).toFile(temporary)
  // libvips's own info.json has no sizes and no address: info.ts writes ours.
  await Promise.all(['info.json', 'vips-properties.xml'].map((file) => rm(join(temporary, file), { force: true })))
  const copies = new Map(jpegs(image.variants).map((variant) => [wholePath(variant), join(variants, variant.file)]))
  for (const size of wholeSizes(image, recipe.size)) {
    const path = join(temporary, wholePath(size))
    if (existsSync(path)) continue
    await mkdir(dirname(path), { recursive: true })
    const copy = copies.get(wholePath(size))
    if (copy) await copyFile(copy, path)
    else await pixels().resize({ ...size, fit: 'fill' }).jpeg(recipe.jpeg).toFile(path)
  }
  await mkdir(dirname(join(temporary, maxPath)), { recursive: true })
  await pixels().jpeg(recipe.jpeg).toFile(join(temporary, maxPath))
}

function stampOf({ image, recipe }: Pyramid) {
  return digest(image.original.sha256, recipe, jpegs(image.variants).map(({ file }) => file))
}

function isWhole(folder: string, stamp: string, files: string[]) {
  const path = join(folder, stampFile)
  if (!existsSync(path)) return false
  const known = JSON.parse(readFileSync(path, 'utf8')) as { stamp: string; bytes: number }
  return known.stamp === stamp && known.bytes === weigh(folder, files)
}

/** The bytes of all files together; `NaN`, which equals nothing, if one of them is missing. */
function weigh(folder: string, files: string[]) {
  return files.reduce((bytes, file) => bytes + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? NaN), 0)
}

function jpegs(variants: Variant[]) {
  return variants.filter(({ format }) => format === 'jpeg')
}
