import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isAlive } from './process'
import { makeFolder, unwritten } from './write'

/** What a folder may hold, as paths relative to it. */
export interface Kept {
  files: Set<string>
  /** Folders that stay with the folders in them; only the files right in them are looked at. */
  folders: Set<string>
}

/** How many strays were removed: files, and folders without counting what lay in them. */
export interface Pruned {
  files: number
  folders: number
}

/** Removes all that is under `folder` and is not kept. Hidden folders, left by a kill, are not counted. */
export function prune(folder: string, kept: Kept): Pruned {
  makeFolder(folder)
  const open = new Set([...kept.files].flatMap(foldersAbove))
  const pruned: Pruned = { files: 0, folders: 0 }
  const sweep = (inside: string, filesOnly: boolean) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside ? `${inside}/${entry.name}` : entry.name
      if (!entry.isDirectory()) {
        if (kept.files.has(path)) continue
        rmSync(join(folder, path))
        pruned.files += 1
      } else if (!filesOnly) {
        if (kept.folders.has(path) || open.has(path)) sweep(path, kept.folders.has(path))
        else {
          rmSync(join(folder, path), { recursive: true })
          if (!entry.name.startsWith('.')) pruned.folders += 1
        }
      }
    }
  }
  try {
    sweep('', false)
    return pruned
  } catch (cause) {
    throw unwritten(folder, cause)
  }
}

/** The folders that a file lies in, under the one that its path starts from. */
function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === '.' ? [] : [above, ...foldersAbove(above)]
}

/** Clears away, under a folder itself, the temporary files of processes that were killed. */
export function clearTemporaries(folder: string) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const owner = /\.(\d+)\.tmp$/.exec(name)?.[1]
    if (owner && !isAlive(owner)) rmSync(join(folder, name))
  }
}
