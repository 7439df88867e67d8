import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import sharp from 'sharp'
import { excess, limits, type Head } from '../catalogue/limits'
import { messageOf } from '../disk/failure'
import { sha256Of } from '../disk/hash'
import { codeOf } from '../disk/read'

/** A picture that can hang: whole, and of a format that an original may have. */
export interface Picture {
  /** The ending of its name. */
  ending: string
  /** Upright size in px. */
  width: number
  height: number
  bytes: Buffer
  sha256: string
}

const endings: Record<string, string | undefined> = {
  jpeg: '.jpg',
  png: '.png',
  tiff: '.tif',
  webp: '.webp',
  heif: '.avif',
}
// A raw file is often a TIFF that shows its thumbnail to whoever opens it: only the name tells.
const rawEndings = new Set([
  '.3fr',
  '.arw',
  '.cr2',
  '.cr3',
  '.crw',
  '.dng',
  '.erf',
  '.iiq',
  '.nef',
  '.nrw',
  '.orf',
  '.pef',
  '.raf',
  '.rw2',
  '.srw',
  '.x3f',
])
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/**
 * Reads a picture and decodes it to its last byte.
 *
 * @param name what to call the file in an error; its own name if it is not given.
 * @throws Error of two sentences if it is raw, HEIC, no picture, too much (`limits`), or damaged.
 */
export async function readPicture(path: string, name = basename(path)): Promise<Picture> {
  const { size } = await stat(path)
  refuseExcess(name, { size, width: 0, height: 0, pages: 1 })
  const bytes = await readBytes(path, name)
  refuseUnopened(name, bytes)
  const { ending, width, height, pages } = await readHead(name, bytes)
  refuseExcess(name, { size, width, height, pages })
  await decode(name, bytes)
  return { ending, width, height, bytes, sha256: sha256Of(bytes) }
}

async function readBytes(path: string, name: string) {
  return readFile(path).catch((cause) => {
    throw new Error(
      `${name} cannot be read (${codeOf(cause)}). Name the file of a picture, or give yourself the right to read it.`,
      { cause },
    )
  })
}

/** Refuses what need not be opened to know that it cannot hang. */
function refuseUnopened(name: string, bytes: Buffer) {
  if (rawEndings.has(extname(name).toLowerCase()))
    throw new Error(
      `${name} is a raw file, which only its camera’s maker renders as it was meant. Develop it, and bring in the TIFF or JPEG.`,
    )
  if (isHeic(bytes))
    throw new Error(
      `${name} is HEIC, which browsers and picture desks do not open. Export it as JPEG, TIFF or AVIF, and bring that in.`,
    )
  if (!bytes.length) throw new Error(`${name} is empty. Get a whole copy of the file.`)
}

/** What the head of a picture says, and the ending that its format has. */
async function readHead(name: string, bytes: Buffer) {
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const ending = endings[head?.format ?? '']
  if (!head || !ending)
    throw new Error(
      `${name} is ${head ? head.format : 'no picture that can be read'}. Save it as JPEG, TIFF, PNG, AVIF or WebP.`,
    )
  return { ending, ...head.autoOrient, pages: head.pages ?? 1 }
}

/** Looks at every pixel, which stats() does: a resize would let the decoder skip most of a JPEG. */
async function decode(name: string, bytes: Buffer) {
  await sharp(bytes, { failOn: 'warning', limitInputPixels: limits.pixels })
    .timeout({ seconds: limits.ms / 1_000 })
    .stats()
    .catch((cause) => {
      throw new Error(
        `${name} is truncated or corrupt: ${messageOf(cause).split('\n')[0]}. Get a whole copy of the file.`,
        { cause },
      )
    })
}

function refuseExcess(name: string, head: Head) {
  const much = excess(head)
  if (much) throw new Error(`${name} ${much.what} ${much.mend}`)
}

/** An ISO base media file whose brand, major or compatible, is HEVC's, and none AVIF's. */
function isHeic(bytes: Buffer) {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const brands: string[] =
    bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 128)).match(/.{4}/gs) ?? []
  return brands.some((brand) => heicBrands.has(brand)) && !brands.includes('avif')
}
