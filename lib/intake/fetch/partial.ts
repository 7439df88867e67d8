import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { readJson } from '../../disk/read'

/** A file whose first bytes are here, and what its archive said of it. Sizes in bytes. */
export interface PartialDownload {
  url: string
  /** The strong validator for If-Range. */
  validator: string
  total?: number
  /** How many bytes are here. */
  size: number
}

/** What is noted beside the bytes. A file without a validator cannot be joined to its rest. */
const noteSchema = z.object({ url: z.string(), validator: z.string().min(1), total: z.number().optional() })

/** The first bytes at `path` of the file at `url`, if they can be joined to the rest. */
export function readPartial(path: string, url: string): PartialDownload | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (!size) return undefined
  const note = noteSchema.safeParse(readNote(path))
  return note.success && note.data.url === url ? { ...note.data, size } : undefined
}

function readNote(path: string) {
  try {
    return readJson(noteOf(path))
  } catch {
    // There is none, or a kill cut the note itself: the download starts afresh.
    return undefined
  }
}

/** Notes, before its first byte comes, which file a download is of. */
export function notePartial(path: string, note: { url: string; validator: string | null; total?: number }) {
  discardPartial(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(noteOf(path), JSON.stringify(note))
}

/** Throws a download away, whole or not. */
export function discardPartial(path: string) {
  for (const file of [path, noteOf(path)]) rmSync(file, { force: true })
}

function noteOf(path: string) {
  return `${path}.json`
}
