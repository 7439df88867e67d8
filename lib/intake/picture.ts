import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { excess } from '../catalogue/limits'
import { sha256Of } from '../disk/hash'
import { codeOf } from '../disk/read'
import { decode, Undecoded } from '../pixels/decode'
import { readHead, type PictureHead } from '../pixels/head'
import { raw, type Refusal } from '../pixels/refusal'

/** A picture that can hang: whole, and of a format that an original may have. */
export interface Picture {
  /** The ending of its name. */
  ending: string
  /** Upright size in px. */
  width: number
  height: number
  bytes: Buffer
  sha256: string
  /** What is odd about it and does no harm. */
  notes: string[]
}

const endings: Record<string, string | undefined> = {
  jpeg: '.jpg',
  png: '.png',
  tiff: '.tif',
  webp: '.webp',
  heif: '.avif',
}
// A raw file that its bytes do not betray is known by its name.
const rawEndings = new Set(
  '3fr arq arw bay cr2 cr3 crw cs1 dcr dcs dng drf eip erf fff iiq k25 kdc mdc mef mos mrw nef nrw orf pef ptx pxn r3d raf raw rw2 rwl rwz sr2 srf srw sti x3f'
    .split(' ')
    .map((ending) => `.${ending}`),
)
// Wide enough for nothing: what is asked is whether all of it can be decoded.
const width = 64

/**
 * Reads a picture and decodes it to its last byte, as every later stage does.
 *
 * @param name what to call the file in an error; its own name if it is not given.
 * @throws Error of two sentences if it is raw, HEIC, no picture, too much (`limits`), or damaged.
 */
export async function readPicture(path: string, name = basename(path)): Promise<Picture> {
  const { size } = await statusOf(path, name)
  refuse(name, excess({ size, width: 0, height: 0, pages: 1 }))
  if (rawEndings.has(extname(name).toLowerCase())) refuse(name, raw)
  const bytes = await readBytes(path, name)
  const head = await readHead(bytes)
  refuse(name, head.refusal ?? excess({ ...head, size }))
  const ending = endings[head.format ?? '']
  if (!ending) throw new Error(`${name} is ${head.format}. Save it as JPEG, TIFF, PNG, AVIF or WebP.`)
  await decodeAll(name, head)
  return { ending, width: head.width, height: head.height, bytes, sha256: sha256Of(bytes), notes: head.notes }
}

/** A pipe or a socket that is called a picture would be waited for without end. */
async function statusOf(path: string, name: string): Promise<Stats> {
  const status = await stat(path)
  if (status.isFile()) return status
  const what = status.isDirectory() ? 'a folder' : 'a pipe, a socket or a device'
  throw new Error(`${name} is ${what}. Name the file of a picture.`)
}

async function readBytes(path: string, name: string) {
  return readFile(path).catch((cause) => {
    throw new Error(
      `${name} cannot be read (${codeOf(cause)}). Name the file of a picture, or give yourself the right to read it.`,
      { cause },
    )
  })
}

async function decodeAll(name: string, head: PictureHead) {
  await decode(head, width).catch((cause) => {
    refuse(name, cause instanceof Undecoded ? cause.refusal : undefined)
    throw cause
  })
}

function refuse(name: string, refusal: Refusal | undefined) {
  if (refusal) throw new Error(`${name} ${refusal.what} ${refusal.mend}`)
}
