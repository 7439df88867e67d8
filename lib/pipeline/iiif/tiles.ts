import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestImage } from '../../catalogue/manifest'
import { digest } from '../../disk/hash'
import { unwritten } from '../../disk/write'
import type { Raw } from '../../pixels/decode'
import { packFolder, unpackInto, wholePack } from '../../store/pack'
import { noStore, type Store } from '../../store/variants'
import { loadSharp } from '../sharp'
import { decode } from '../variants/render'
import { impliedPaths, maxPath, wholePath, wholeSizes, wholeTilePath, type Size } from './pyramid'
import type { TileRecipe } from './recipe'

/** The tile pyramid of one image: what it is made from, and the folder it is written to. */
export interface Pyramid {
  id: string
  original: string
  /** What is known of the original: its size when upright, and its hash. */
  known: ManifestImage['original']
  recipe: TileRecipe
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
 * Writes the tiles and whole views of an image (IIIF Image API 3.0, level 0) to `<folder>/<id>`, unless they
 * are there already, made from the same original and recipe and as heavy as they were. Returns whether it had
 * to render them: tiles that another machine has made are fetched, all in one piece.
 */
export async function writeTiles(pyramid: Pyramid) {
  const { id, original, known, recipe, folder, store = noStore } = pyramid
  const stamp = stampOf(pyramid)
  const files = pathsOf(known, recipe)
  const path = join(folder, id)
  if (isWhole(path, stamp, files)) return false
  const name = `tiles/${id}-${stamp}`
  const fetched = wholePack(await store.fetch(name), files)
  if (fetched) {
    await replaceTiles(pyramid, { stamp, files }, (temporary) => unpackInto(temporary, fetched))
    return false
  }
  const raw = await decode(original)
  await replaceTiles(pyramid, { stamp, files }, (temporary) => render(pyramid, raw, temporary))
  await store.give(name, () => packFolder(path, files))
  return true
}

/**
 * Puts tiles in place of those that are there. All are written into a folder of their own, which is then
 * renamed: a kill leaves the old tiles, the new ones, or none.
 */
async function replaceTiles(
  { id, folder }: Pyramid,
  { stamp, files }: { stamp: string; files: string[] },
  fill: (temporary: string) => Promise<void>,
) {
  const temporary = join(folder, '.rendering', id)
  try {
    await rm(temporary, { recursive: true, force: true })
    await mkdir(dirname(temporary), { recursive: true })
    await fill(temporary)
    const made: Stamp = { stamp, bytes: weigh(temporary, files), sha256: hashFiles(temporary, files) }
    await writeFile(join(temporary, stampFile), JSON.stringify(made))
    await rm(join(folder, id), { recursive: true, force: true })
    await rename(temporary, join(folder, id))
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {})
    throw unwritten(join(folder, id), cause)
  }
}

/** The paths, under its folder, of every file that an image's tiles consist of. */
export function pathsOf(original: Size, recipe: TileRecipe) {
  return impliedPaths(original, recipe.size)
}

async function render({ known, recipe }: Pyramid, { data, info }: Raw, temporary: string) {
  const sharp = await loadSharp()
  const pixels = () => sharp(data, { raw: info })
  await pixels().jpeg(recipe.jpeg).tile({ size: recipe.size, layout: 'iiif3' }).toFile(temporary)
  // libvips's own info.json has no sizes and no address: info.ts writes ours.
  for (const file of ['info.json', 'vips-properties.xml']) await rm(join(temporary, file), { force: true })
  for (const size of wholeSizes(known, recipe.size)) {
    const path = join(temporary, wholePath(size))
    if (existsSync(path)) continue
    await mkdir(dirname(path), { recursive: true })
    await pixels()
      .resize({ ...size, fit: 'fill' })
      .jpeg(recipe.jpeg)
      .toFile(path)
  }
  await mkdir(dirname(join(temporary, maxPath)), { recursive: true })
  await pixels().jpeg(recipe.max).toFile(join(temporary, maxPath))
  await nameTwice(known, recipe, temporary)
}

/** Gives every level that is one tile the names that it has as a tile, too. */
async function nameTwice(original: Size, recipe: TileRecipe, temporary: string) {
  const files = new Set(pathsOf(original, recipe))
  for (const size of [original, ...wholeSizes(original, recipe.size)]) {
    const path = size === original ? maxPath : wholePath(size)
    for (const other of [wholePath(size), wholeTilePath(original, size)]) {
      if (other === path || !files.has(other)) continue
      await mkdir(dirname(join(temporary, other)), { recursive: true })
      await copyFile(join(temporary, path), join(temporary, other))
    }
  }
}

function stampOf({ known, recipe }: Pyramid) {
  return digest(known.sha256, recipe)
}

function isWhole(folder: string, stamp: string, files: string[]) {
  const known = readStamp(folder)
  if (known?.stamp !== stamp) return false
  return known.sha256 !== undefined && known.bytes === weigh(folder, files)
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
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    hash.update(file).update(bytes)
  }
  return hash.digest('hex')
}

/** The bytes of all files together; `NaN`, which equals nothing, if one of them is missing. */
function weigh(folder: string, files: string[]) {
  const sizes = files.map((file) => {
    const there = statSync(join(folder, file), { throwIfNoEntry: false })
    return there?.size ?? NaN
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}
