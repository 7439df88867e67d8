import { makeZip } from 'client-zip'
import { filePath } from '../../site/files'
import { kitTexts, type KitWords } from './texts'
import type { PressRecord } from './record'

const tries = 3

interface Options {
  words: KitWords
  signal: AbortSignal
  /** Called before each file is fetched. */
  onFile: (file: string, done: number) => void
}

/**
 * A press kit as a stream of one zip, its files stored as they are: press files, captions, licences
 * and a SHA256SUMS of them all. One file is held in memory at a time, and its hash is checked; the
 * stream breaks when one cannot be had in three tries.
 */
export function kitStream(records: PressRecord[], options: Options): ReadableStream<Uint8Array> {
  return makeZip(kitFiles(records, options))
}

async function* kitFiles(records: PressRecord[], { words, signal, onFile }: Options) {
  const sums: string[] = []
  for (const [done, { file, sha256 }] of records.entries()) {
    onFile(file, done)
    yield { name: file, input: await fetchWhole(file, sha256, signal), lastModified: epoch }
    sums.push(`${sha256}  ${file}\n`)
  }
  for (const [name, text] of Object.entries(kitTexts(records, words))) {
    const bytes = new TextEncoder().encode(text)
    sums.push(`${await sha256Of(bytes)}  ${name}\n`)
    yield { name, input: bytes, lastModified: epoch }
  }
  yield { name: 'SHA256SUMS', input: sums.join(''), lastModified: epoch }
}

// The same selection makes the same zip: the day of the landing stands for every file.
const epoch = new Date(2017, 5, 2)

async function fetchWhole(file: string, sha256: string, signal: AbortSignal) {
  let cause: unknown
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const response = await fetch(filePath('press', file), { signal, cache: attempt ? 'reload' : 'default' })
      if (!response.ok) throw new Error(`The server answered ${response.status}.`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      if ((await sha256Of(bytes)) === sha256) return bytes
      throw new Error('The bytes are not those that were published.')
    } catch (error) {
      signal.throwIfAborted()
      cause = error
    }
  }
  throw new Error(
    `${file} could not be fetched whole in ${tries} tries. Check the connection, then start again.`,
    { cause },
  )
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>) {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
