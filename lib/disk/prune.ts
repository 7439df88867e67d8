import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isAlive } from './process'
import { makeFolder, unwritten } from './write'

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
