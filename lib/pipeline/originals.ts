import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readJson } from '../catalogue/files'
import type { CameraData } from '../catalogue/manifest'
import { readCamera } from './camera'
import { writeWhole } from './files'

/** The formats an original may have, with the endings its name may carry. */
export const originalEndings: Record<string, string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  tiff: ['.tif', '.tiff'],
  webp: ['.webp'],
  heif: ['.avif'],
}

/** What the head of an original says, and the hash of all of it. */
export interface Inspection {
  size: number
  mtimeMs: number
  sha256: string
  /** sharp's name of what the bytes are, whatever the file is called; `null` if it is no picture at all. */
  format: string | null
  /** Upright size in px. */
  width: number
  height: number
  profile: string | null
  camera: CameraData | null
  /** True once the whole file has been decoded without a warning. */
  sound: boolean
  /** Dominant colour, known once rendered. */
  colour: string | null
}

/** What earlier runs learnt of the originals, by file name: a file of the same size and time is not read again. */
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

/** Reads the head and hashes the bytes of an original, unless `known` is of the same size and time. */
export async function inspect(path: string, known?: Inspection): Promise<Inspection> {
  const { size, mtimeMs } = await stat(path)
  if (known && known.size === size && known.mtimeMs === mtimeMs) return known
  const bytes = await readFile(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (known?.sha256 === sha256) return { ...known, mtimeMs }
  const unread = { size, mtimeMs, sha256, format: null, width: 0, height: 0, profile: null, camera: null, sound: false, colour: null }
  const head = await sharp(bytes).metadata().catch(() => undefined)
  if (!head) return unread
  const { width, height } = head.autoOrient
  return { ...unread, format: head.format, width, height, ...(await readCamera(bytes)) }
}
