import { statSync, type Stats } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gallery } from '../catalogue/gallery'
import type { Verdict } from '../catalogue/credentials'
import { limits, type Head } from '../catalogue/limits'
import type { CameraData } from '../catalogue/manifest'
import type { StandIn } from '../catalogue/standin'
import { sha256Of } from '../disk/hash'
import { codeOf, readLeft } from '../disk/read'
import { writeWhole } from '../disk/write'
import { readHead, type Way } from '../pixels/head'
import type { Refusal } from '../pixels/refusal'
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
  /** What was found of these, once that was asked. */
  verdict?: Verdict
  /** True once the whole file has been decoded without a warning. */
  sound: boolean
  /** Why the picture cannot hang, by what its own bytes say of it. */
  refusal?: Refusal
  /** How its pixels are read, and by which version of that; earlier releases did not say. */
  way?: Way['kind']
  reader?: number
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

/** What the last run wrote down of the originals; nothing where none did, or where that is damaged. */
export function readInspections({ root }: Gallery): Inspections {
  const value = readLeft(inspectionsPath(root))
  return isInspections(value) ? value : {}
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

// Raise it when pictures are read otherwise: what was learnt of their heads is learnt again.
const reader = 2

/**
 * What the pixels of an original are named by: its hash, and how they are read where that is not the
 * decoder's plain way.
 */
export function pixelsOf({ sha256, way = 'plain' }: Pick<Inspection, 'sha256' | 'way'>) {
  return way === 'plain' ? sha256 : sha256Of(Buffer.from(`${sha256} ${way} ${reader}`))
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
    const status = statSync(path)
    // Of a pipe nobody knows when it ends.
    if (!status.isFile()) return { ...nothing, unread: status.isDirectory() ? 'EISDIR' : 'no file' }
    if (known && isKnown(known, status)) return known
    const { size, mtimeMs, ctimeMs } = status
    // Too heavy to be looked at: the gate says so.
    if (size > limits.bytes) return { ...nothing, size }
    const bytes = await readFile(path)
    const sha256 = sha256Of(bytes)
    const head = await learnHead(bytes)
    const learnt = { ...head, ...learntOf(known, { sha256, ...head }) }
    return { ...nothing, size, mtimeMs, ctimeMs, sha256, sealed: isSealed(bytes), ...learnt }
  } catch (error) {
    return { ...nothing, unread: codeOf(error) }
  }
}

/** Whether a file is, by its size and times, what was read before, and read as it would be now. */
function isKnown(known: Inspection, { size, mtimeMs, ctimeMs }: Stats) {
  const isSame = known.size === size && known.mtimeMs === mtimeMs && known.ctimeMs === ctimeMs
  return isSame && known.reader === reader && known.sealed !== undefined && known.stated !== undefined
}

/** What an earlier run learnt by decoding, if it would decode the same pixels now. */
function learntOf(known: Inspection | undefined, now: Pick<Inspection, 'sha256' | 'way'>) {
  if (!known || pixelsOf(known) !== pixelsOf(now)) return {}
  return { sound: known.sound, standIn: known.standIn }
}

async function learnHead(bytes: Buffer) {
  await loadSharp()
  const { format, pages, width, height, refusal, way } = await readHead(bytes)
  const told = format === null ? { stated: nothingStated } : await learnTold(bytes)
  return { format, pages, width, height, refusal, way: way.kind, reader, ...told }
}

/** What a picture's metadata tell. */
async function learnTold(bytes: Buffer) {
  return { stated: await readStated(bytes), ...(await readCamera(bytes)) }
}
