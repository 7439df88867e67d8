import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { byCodeUnits } from './order'

/**
 * The text of a file.
 * @throws Error that names the file and the system's word for why it cannot be read.
 */
export function readText(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(
      `${path} cannot be read (${codeOf(cause)}). Put the file back, or give yourself the right to read it.`,
      { cause },
    )
  }
}

/**
 * What a JSON file holds.
 * @throws Error that names the file, if it cannot be read or is no JSON (RFC 8259).
 */
export function readJson(path: string): unknown {
  return parseJson(readText(path), path)
}

/**
 * What a JSON file holds that an earlier run has left for the next one; `undefined` where there is none, or
 * where it is damaged: whoever reads it makes it anew.
 */
export function readLeft(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is not JSON. Mend the comma or quote that the parser stopped at.`, { cause })
  }
}

/**
 * What a JSON file that people wrote holds, every letter composed (NFC, UAX #15): an accent may be typed as a
 * letter of its own, which fonts, searches and comparisons take for another text.
 *
 * @throws Error as `readJson` does.
 */
export function readComposed(path: string): unknown {
  const text = readText(path).normalize('NFC')
  const value = parseJson(text, path)
  // An accent that is escaped is none yet when the file is composed.
  return text.includes('\\u') ? composed(value) : value
}

/** A value with every text in it composed (NFC), keys too. */
export function composed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).normalize('NFC'))
}

/** What small files are read into, one after the other. */
let room = Buffer.alloc(0)
const largestRoom = 16_000_000

/**
 * Calls `work` with the bytes of a file, which are there only while it runs: the next file is read into the
 * same memory, up to 16 MB. Fresh memory for each takes longer than reading into it.
 */
export function readBriefly<T>(path: string, work: (bytes: Buffer) => T): T {
  const { size } = statSync(path)
  if (size > largestRoom) return work(readFileSync(path))
  if (size > room.length) room = Buffer.allocUnsafeSlow(size)
  const file = openSync(path, 'r')
  try {
    return work(room.subarray(0, fill(room, file, size)))
  } finally {
    closeSync(file)
  }
}

/** Reads so many bytes of a file, or all there are; returns how many. */
function fill(bytes: Buffer, file: number, size: number) {
  let read = 0
  for (let more = -1; more && read < size; read += more) more = readSync(file, bytes, read, size - read, read)
  return read
}

/** A file of a folder, and its name without the ending. */
export interface Stem {
  id: string
  file: string
}

/** The files of a folder whose names do not start with a dot, sorted by id. */
export function listStems(folder: string): Stem[] {
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .map((file) => ({ id: parse(file).name, file }))
    .sort((a, b) => byCodeUnits(a.id, b.id))
}

/** Every file under a folder, sorted; what is being written is none yet. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The system's word for what went wrong, `ENOENT` or `EACCES`; `unknown` where there is none. */
export function codeOf(error: unknown) {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
