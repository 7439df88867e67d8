import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './read'

/**
 * Writes a file under a temporary name, then renames it: a kill at any moment leaves the old file or the new
 * one.
 */
export async function writeWhole(path: string, data: string | Uint8Array) {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, data)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {})
    throw unwritten(path, cause)
  }
}

/**
 * The same at once, of bytes in several pieces, which are written one after the other and never put together
 * in memory: for bytes that lie where the next file will be read.
 */
export function writePieces(path: string, pieces: Uint8Array[]) {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'w')
    try {
      for (const piece of pieces) writeAll(file, piece)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw unwritten(path, cause)
  }
}

/** The system may take fewer bytes than it is given. */
function writeAll(file: number, bytes: Uint8Array) {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
}

/** The error for a path that the system refuses to write, with its own word: `ENOSPC` or `EROFS`. */
export function unwritten(path: string, cause: unknown) {
  return new Error(
    `${path} could not be written (${codeOf(cause)}). Free some space there, clear away what is in its place, or give yourself the right to write.`,
    { cause },
  )
}

/**
 * Writes a text unless the file says it already: what did not change keeps its time, and is not sent again.
 */
export async function writeChanged(path: string, text: string) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile() || readFileSync(path, 'utf8') !== text)
    await writeWhole(path, text)
}

/** Makes a folder unless it is there. */
export function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw unwritten(folder, cause)
  }
}
