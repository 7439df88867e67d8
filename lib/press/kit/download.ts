import { makeZip } from 'client-zip'
import type { Language } from '../../i18n/languages'
import { filePath } from '../../site/files'
import { csv } from './csv'
import { kitTexts, type KitWords } from './texts'
import type { PressRecord } from './record'
import { epoch, sheet } from './sheet'

/**
 * The waits between the tries to fetch a file, in ms: a line that fails for a moment has time to come back.
 */
const pauses = [400, 1200]

interface Options {
  words: KitWords
  /** The language of the page, whose spreadsheets are to open the table. */
  language: Language
  signal: AbortSignal
  /** Called before each file is fetched. */
  onFile: (file: string, done: number) => void
  /** Called when a file could not be fetched: the stream breaks then. */
  onLost?: (file: string) => void
}

/**
 * A press kit as a stream of one zip, its files stored as they are: press files, captions, licences, a table
 * as CSV and as a spreadsheet, and a SHA256SUMS of them all. One file is held in memory at a time, and its
 * hash is checked; the stream breaks when one cannot be had in three tries. The same selection makes the same
 * zip.
 */
export function kitStream(records: PressRecord[], options: Options): ReadableStream<Uint8Array> {
  return makeZip(kitFiles(records, options))
}

async function* kitFiles(records: PressRecord[], options: Options) {
  const sums: string[] = []
  for (const [done, { file, sha256 }] of records.entries()) {
    options.onFile(file, done)
    yield { name: file, input: await fetchWhole(file, sha256, options), lastModified: epoch }
    sums.push(`${sha256}  ${file}\n`)
  }
  for (const [name, bytes] of await writtenFiles(records, options)) {
    sums.push(`${await sha256Of(bytes)}  ${name}\n`)
    yield { name, input: bytes, lastModified: epoch }
  }
  yield { name: 'SHA256SUMS', input: sums.join(''), lastModified: epoch }
}

/** What a kit says of its images, by name. */
async function writtenFiles(records: PressRecord[], { words, language }: Options) {
  const texts = { ...kitTexts(records, words), 'captions.csv': csv(records, language) }
  const files = Object.entries(texts).map(([name, text]): [string, Uint8Array<ArrayBuffer>] => [
    name,
    new TextEncoder().encode(text),
  ])
  return [...files, ['captions.xlsx', await sheet(records)] as const]
}

async function fetchWhole(file: string, sha256: string, { signal, onLost }: Options) {
  let cause: unknown
  for (const pause of [...pauses, null]) {
    try {
      const response = await fetch(filePath('press', file), { signal, cache: cause ? 'reload' : 'default' })
      if (!response.ok) throw new Error(`The server answered ${response.status}.`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      if ((await sha256Of(bytes)) === sha256) return bytes
      throw new Error('The bytes are not those that were published.')
    } catch (error) {
      signal.throwIfAborted()
      cause = error
    }
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause))
    signal.throwIfAborted()
  }
  onLost?.(file)
  throw new Error(`${file} could not be fetched whole in 3 tries. Check the connection, then start again.`, {
    cause,
  })
}

/** Over plain http the browser keeps its own digest to itself: another is fetched then. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>) {
  const hash = crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes)
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
