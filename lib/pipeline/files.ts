import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Writes a file under a temporary name, then renames it: a kill at any moment leaves the old file or the new one. */
export async function writeWhole(path: string, data: string | Uint8Array) {
  const temporary = `${path}.${process.pid}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(temporary, data)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw new Error(`${path} could not be written. Free some space there, or give yourself the right to write.`, { cause })
  }
}

/** Writes a text unless the file says it already: what did not change keeps its time, and is not sent again. */
export async function writeChanged(path: string, text: string) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) await writeWhole(path, text)
}

/** Removes every file under `folder` that is not in `keep` (paths relative to it), and returns how many. */
export function prune(folder: string, keep: Set<string>) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  const stray = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !keep.has(relative(folder, path)))
  for (const path of stray) rmSync(path)
  return stray.length
}
