import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { isAlive, nameOf } from './process'
import { readJson } from './read'

/** What a change writes into one file: text or bytes, or a copy of the file at `from`. */
export type FileContent = string | Uint8Array | { from: string }

/** Files that are written and removed together, or not at all; paths are relative to a root folder. */
export interface Change {
  write?: Record<string, FileContent>
  remove?: string[]
}

/** The journal of a change: once it lies beside its staged files, the change is certain. */
const journalSchema = z.object({
  write: z.array(z.object({ staged: z.string(), to: z.string() })),
  remove: z.array(z.string()),
})
type Journal = z.infer<typeof journalSchema>

// Changes are staged here, in the folder that most of their files go to: a rename is one step only within one
// file system, and every command finds what a killed one left.
const stagingFolder = 'lib/catalogue'
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
export function makeChange(root: string, change: Change) {
  finishChanges(root)
  const staging = join(root, stagingFolder, `${prefix}${own}`)
  try {
    stage(staging, change)
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
 * of commands killed before.
 */
export function finishChanges(root: string) {
  const folder = join(root, stagingFolder)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.startsWith(prefix) && !isOthers(name.slice(prefix.length))) play(root, join(folder, name))
}

function stage(staging: string, { write = {}, remove = [] }: Change) {
  mkdirSync(staging, { recursive: true })
  const staged = Object.entries(write).map(([to, content], index) => {
    writeToDisk(join(staging, String(index)), content)
    return { staged: String(index), to }
  })
  const journal: Journal = { write: staged, remove }
  writeToDisk(join(staging, `${journalName}.new`), JSON.stringify(journal))
  renameSync(join(staging, `${journalName}.new`), join(staging, journalName))
}

/**
 * Moves staged files into place. A file that was moved is not staged any more, so to play a journal twice is
 * to play it once.
 */
function play(root: string, staging: string) {
  const path = join(staging, journalName)
  if (existsSync(path)) {
    const { write, remove } = journalSchema.parse(readJson(path))
    for (const { staged, to } of write.filter(({ staged }) => existsSync(join(staging, staged)))) {
      mkdirSync(dirname(join(root, to)), { recursive: true })
      renameSync(join(staging, staged), join(root, to))
    }
    for (const file of remove) rmSync(join(root, file), { force: true })
    rmSync(path)
  }
  rmSync(staging, { recursive: true, force: true })
}

/** Writes a file and waits until the disk has it: a journal must not outlive what it names in a power cut. */
function writeToDisk(path: string, content: FileContent) {
  if (typeof content === 'object' && 'from' in content) copyFileSync(content.from, path)
  else writeFileSync(path, content)
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function isOthers(owner: string) {
  return owner !== own && isAlive(owner)
}
