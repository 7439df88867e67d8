import { existsSync, mkdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { listStems } from '../../lib/disk/read'
import { paths } from '../../lib/catalogue/files'
import { integers } from '../helpers/random'

/** Megapixels a camera makes, as width and height in px. */
export const sizes = { 24: { width: 6000, height: 4000 }, 60: { width: 9480, height: 6320 } } as const

/** Grain is a square of noise laid side by side, this large in px. */
const side = 1024

/**
 * Originals with a camera's texture, made once into `.cache/bench`: the gallery's own, enlarged, under grain
 * of three scales. Flat or merely enlarged pictures would make every encoder look quicker than it is.
 */
export async function makeOriginals(count: number, megapixels: keyof typeof sizes) {
  const folder = '.cache/bench/originals'
  mkdirSync(folder, { recursive: true })
  const stems = listStems(paths('.').originals)
  const chosen = Array.from(
    { length: count },
    (_, index) => stems[Math.floor((index * stems.length) / count)],
  )
  const made: string[] = []
  for (const [index, { id, file }] of chosen.entries()) {
    const path = join(folder, `${id}-${megapixels}.jpg`)
    if (!existsSync(path)) await make(join(paths('.').originals, file), path, sizes[megapixels], index)
    made.push(path)
  }
  return made
}

async function make(original: string, path: string, size: { width: number; height: number }, seed: number) {
  const layers = await Promise.all([1, 3, 9].map((scale) => grain(scale, seed * 10 + scale)))
  const temporary = `${path}.${process.pid}.tmp`
  await sharp(original)
    .resize({ ...size, fit: 'cover' })
    .composite(layers.map((input) => ({ input, tile: true, blend: 'soft-light' as const })))
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toFile(temporary)
  await rename(temporary, path)
}

/**
 * A square of grey noise around the middle, which soft light turns into grain; the same for the same seed.
 */
function grain(scale: number, seed: number) {
  const cells = Math.ceil(side / scale)
  const pixels = Buffer.alloc(cells * cells)
  const random = integers(seed + 1)
  for (let i = 0; i < pixels.length; i++) pixels[i] = 96 + ((random() >> 8) & 0x3f)
  return sharp(pixels, { raw: { width: cells, height: cells, channels: 1 } })
    .resize(side, side)
    .png()
    .toBuffer()
}
