import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isAlive } from './process'

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sha256Of(data: Uint8Array) {
  return createHash('sha256').update(data).digest('hex')
}

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

/** What is said when the system refuses to write: with its own word, `ENOSPC` or `EROFS`. */
export function unwritten(path: string, cause: unknown) {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  return new Error(
    `${path} could not be written (${code}). Free some space there, clear away what is in its place, or give yourself the right to write.`,
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

/** Removes every file under `folder` that is not in `keep` (paths relative to it), and returns how many. */
export function prune(folder: string, keep: Set<string>) {
  makeFolder(folder)
  try {
    const stray = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !keep.has(relative(folder, path)))
    for (const path of stray) rmSync(path)
    return stray.length
  } catch (cause) {
    throw unwritten(folder, cause)
  }
}

/** Clears away, under a folder itself, the temporary files of processes that were killed. */
export function clearTemporaries(folder: string) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const owner = /\.(\d+)\.tmp$/.exec(name)?.[1]
    if (owner && !isAlive(owner)) rmSync(join(folder, name))
  }
}
