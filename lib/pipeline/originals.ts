import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gallery } from '../catalogue/gallery'
import { limits, type Head } from '../catalogue/limits'
import type { CameraData } from '../catalogue/manifest'
import type { StandIn } from '../catalogue/standin'
import { sha256Of } from '../disk/hash'
import { codeOf, readJson } from '../disk/read'
import { writeWhole } from '../disk/write'
import { isSealed } from '../press/metadata/seal'
import { nothingStated, type StatedFacts } from '../press/metadata/stated'
import { readCamera } from './camera'
import { loadSharp } from './sharp'
import { readStated } from './stated'

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
  /** Whether it carries Content Credentials; earlier releases did not ask. */
  sealed?: boolean
  /** True once the whole file has been decoded without a warning. */
  sound: boolean
  /** What stands in for the picture, known once it has been decoded; earlier releases did not ask. */
  standIn?: StandIn
  /** What it says of its rights and of how it was made; earlier releases did not ask. */
  stated?: StatedFacts
}

/**
 * What earlier runs learnt of the originals, by file name: a file of the same size and time is not read
 * again.
 */
export type Inspections = Record<string, Inspection>

/** What the last run wrote down of the originals; nothing where none did. */
export function readInspections({ root }: Gallery): Inspections {
  const path = inspectionsPath(root)
  if (!existsSync(path)) return {}
  const value = readJson(path)
  if (isInspections(value)) return value
  throw new Error(`${path} is no list of inspected originals. Remove it: it is written again.`)
}

/** Writes down what was learnt of the originals, for the next run. */
export function writeInspections({ root }: Gallery, inspections: Inspections) {
  return writeWhole(inspectionsPath(root), JSON.stringify(inspections))
}

/** Whether a value is inspections, by the fields that say whether an original has changed. */
export function isInspections(value: unknown): value is Inspections {
  return typeof value === 'object' && value !== null && Object.values(value).every(isInspection)
}

function isInspection(value: unknown) {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'ctimeMs' in value
}

function inspectionsPath(root: string) {
  return join(root, '.cache/originals.json')
}

const nothing: Inspection = {
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
  stated: nothingStated,
}

/** Reads the head and hashes the bytes of an original, unless `known` is of the same size and times. */
export async function inspect(path: string, known?: Inspection): Promise<Inspection> {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(path)
    if (known && isAsKnown(known, { size, mtimeMs, ctimeMs })) return known
    // Too heavy to be looked at: the gate says so.
    if (size > limits.bytes) return { ...nothing, size }
    const bytes = await readFile(path)
    const sha256 = sha256Of(bytes)
    const learnt = known?.sha256 === sha256 ? { sound: known.sound, standIn: known.standIn } : {}
    const sealed = isSealed(bytes)
    return { ...nothing, size, mtimeMs, ctimeMs, sha256, sealed, ...(await readHead(bytes)), ...learnt }
  } catch (error) {
    return { ...nothing, unread: codeOf(error) }
  }
}

type Times = Pick<Inspection, 'size' | 'mtimeMs' | 'ctimeMs'>

/** Whether a file is as it was when all was asked of it that is asked now. */
function isAsKnown({ stated, sealed, ...known }: Inspection, { size, mtimeMs, ctimeMs }: Times) {
  const isSame = known.size === size && known.mtimeMs === mtimeMs && known.ctimeMs === ctimeMs
  return isSame && stated !== undefined && sealed !== undefined
}

async function readHead(bytes: Buffer) {
  // sharp throws at once when it is given nothing, before there is a promise to catch.
  if (!bytes.length) return {}
  const sharp = await loadSharp()
  // The gate refuses what is too large, with the size; here the head alone is read.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!head) return {}
  const { format, pages = 1, autoOrient } = head
  const { width, height } = autoOrient
  return { format, pages, width, height, stated: await readStated(head, bytes), ...(await readCamera(bytes)) }
}
