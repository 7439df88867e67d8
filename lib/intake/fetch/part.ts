import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What an archive said of a file whose first bytes are here. Sizes in bytes. */
export interface Part {
  url: string
  /** The strong validator for If-Range. */
  validator: string
  total?: number
  /** How many bytes are here. */
  size: number
}

/** The part at `path` of the file at `url`, if there is one that can be joined to its rest. */
export function readPart(path: string, url: string): Part | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (!size || !existsSync(noteOf(path))) return undefined
  try {
    const note = JSON.parse(readFileSync(noteOf(path), 'utf8')) as Omit<Part, 'size'>
    return note.url === url && note.validator ? { ...note, size } : undefined
  } catch {
    // A kill cut the note itself: the part starts afresh.
    return undefined
  }
}

/** Notes, before its first byte comes, what a part will be a part of. */
export function keepPart(path: string, note: { url: string; validator: string | null; total?: number }) {
  discardPart(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(noteOf(path), JSON.stringify(note))
}

export function discardPart(path: string) {
  for (const file of [path, noteOf(path)]) rmSync(file, { force: true })
}

function noteOf(path: string) {
  return `${path}.json`
}
