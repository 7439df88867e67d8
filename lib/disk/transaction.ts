import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isAlive, nameOf } from './process'

/** What a change writes: text or bytes, or a copy of the file at `from`. */
export type Written = string | Uint8Array | { from: string }

/**
 * Authored files that are written and removed together, or not at all; paths are relative to the gallery's
 * root.
 */
export interface Change {
  write?: Record<string, Written>
  remove?: string[]
}

/** The journal of a change: once it lies beside its staged files, the change is certain. */
interface Journal {
  write: { staged: string; to: string }[]
  remove: string[]
}

const folder = 'lib/catalogue'
const prefix = '.change.'
const journalName = 'journal.json'
const own = nameOf(process.pid)

/**
 * Makes a change in one step that a kill cannot split: every file is staged under a temporary name,
 * a journal names them all, and only then are they renamed into place. A kill before the journal
 * leaves everything as it was; after it, `finishChanges` completes what was begun.
 *
 * It is synchronous, so that no two changes of one process can mix.
 */
export function makeChange(root: string, { write = {}, remove = [] }: Change) {
  finishChanges(root)
  const staging = join(root, folder, `${prefix}${own}`)
  try {
    mkdirSync(staging, { recursive: true })
    const staged = Object.entries(write).map(([to, written], index) => {
      stage(join(staging, String(index)), written)
      return { staged: String(index), to }
    })
    const journal: Journal = { write: staged, remove }
    stage(join(staging, `${journalName}.new`), JSON.stringify(journal))
    renameSync(join(staging, `${journalName}.new`), join(staging, journalName))
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true })
    throw new Error(
      `The change could not be staged in ${staging}. Free some space there, or give yourself the right to write.`,
      { cause },
    )
  }
  play(root, staging)
}

/**
 * Completes the changes of commands that were killed after their journal was written, and clears away those
 * killed before.
 */
export function finishChanges(root: string) {
  if (!existsSync(join(root, folder))) return
  for (const name of readdirSync(join(root, folder))) {
    const staging = join(root, folder, name)
    if (name.startsWith(prefix) && !isOthers(name.slice(prefix.length))) play(root, staging)
  }
}

/**
 * Moves what is staged into place; what was moved already is not staged any more, so playing twice is playing
 * once.
 */
function play(root: string, staging: string) {
  const path = join(staging, journalName)
  if (existsSync(path)) {
    const { write, remove } = JSON.parse(readFileSync(path, 'utf8')) as Journal
    for (const { staged, to } of write.filter(({ staged }) => existsSync(join(staging, staged)))) {
      mkdirSync(dirname(join(root, to)), { recursive: true })
      renameSync(join(staging, staged), join(root, to))
    }
    for (const gone of remove) rmSync(join(root, gone), { force: true })
    rmSync(path)
  }
  rmSync(staging, { recursive: true, force: true })
}

function stage(path: string, written: Written) {
  if (typeof written === 'object' && 'from' in written) copyFileSync(written.from, path)
  else writeFileSync(path, written)
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function isOthers(owner: string) {
  return owner !== own && isAlive(owner)
}
