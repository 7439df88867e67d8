import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readJson } from '../disk/read'
import { limits, type Head } from '../catalogue/limits'
import type { CameraData } from '../catalogue/manifest'
import { readCamera } from './camera'
import { sha256Of } from '../disk/hash'
import { writeWhole } from '../disk/write'

/** The formats an original may have, with the endings its name may carry. */
export const originalEndings: Record<string, string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  tiff: ['.tif', '.tiff'],
  webp: ['.webp'],
  heif: ['.avif'],
}

/** What the head of an original says, and the hash of all of it. */
export interface Inspection extends Head {
  mtimeMs: number
  /** When the file last changed by the system's own account, which nobody can set back by copying a time. */
  ctimeMs: number
  sha256: string
  /** sharp's name of what the bytes are, whatever the file is called; `null` if it is no picture at all. */
  format: string | null
  /** The system's word for why it cannot be read: `EISDIR`, `ENOENT`. */
  unread: string | null
  profile: string | null
  camera: CameraData | null
  /** True once the whole file has been decoded without a warning. */
  sound: boolean
  /** Dominant colour, known once rendered. */
  colour: string | null
}

/**
 * What earlier runs learnt of the originals, by file name: a file of the same size and time is not read
 * again.
 */
export type Inspections = Record<string, Inspection>

export function readInspections(root: string): Inspections {
  const path = inspectionsPath(root)
  return existsSync(path) ? (readJson(path) as Inspections) : {}
}

export function writeInspections(root: string, inspections: Inspections) {
  return writeWhole(inspectionsPath(root), JSON.stringify(inspections))
}

function inspectionsPath(root: string) {
  return join(root, '.cache/originals.json')
}

/** Reads the head and hashes the bytes of an original, unless `known` is of the same size and times. */
export async function inspect(path: string, known?: Inspection): Promise<Inspection> {
  const nothing = {
    size: 0,
    mtimeMs: 0,
    ctimeMs: 0,
    sha256: '',
    format: null,
    unread: null,
    width: 0,
    height: 0,
    pages: 1,
    profile: null,
    camera: null,
    sound: false,
    colour: null,
  }
  try {
    const { size, mtimeMs, ctimeMs } = await stat(path)
    if (known && known.size === size && known.mtimeMs === mtimeMs && known.ctimeMs === ctimeMs) return known
    // Too heavy to be looked at: the gate says so.
    if (size > limits.bytes) return { ...nothing, size }
    const bytes = await readFile(path)
    const sha256 = sha256Of(bytes)
    const learnt = known?.sha256 === sha256 ? { sound: known.sound, colour: known.colour } : {}
    return { ...nothing, size, mtimeMs, ctimeMs, sha256, ...(await readHead(bytes)), ...learnt }
  } catch (error) {
    return { ...nothing, unread: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

async function readHead(bytes: Buffer) {
  // The gate refuses what is too large, with the size; here the head alone is read.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!head) return {}
  const {
    format,
    pages = 1,
    autoOrient: { width, height },
  } = head
  return { format, pages, width, height, ...(await readCamera(bytes)) }
}
