import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { chooseCoding, endings, type Coding } from './encodings'
import type { Finished } from './files'

/** A finished file in one coding, with all that it is answered with. */
export interface Representation {
  headers: Record<string, string>
  bytes: Buffer
}

/** Shorter texts are one packet with their header, and gain nothing. Bytes. */
const smallest = 1_024
const texts = /^(?:text\/|image\/svg|application\/(?:.*json|.*xml|javascript))/

/** What the representations in memory may weigh together: the pages of 3,000 images. Bytes. */
const budget = 64_000_000

/**
 * Keeps the representations that were asked for last in memory: to state, read and hash a page of 20 KB takes
 * four fifths of the time of an answer.
 */
export function openRepresentations(limit = budget) {
  const kept = new Map<string, Representation>()
  let used = 0
  return (file: Finished, accepted: string | undefined) => {
    const coding = isText(file) ? chooseCoding(accepted) : undefined
    const key = `${coding} ${file.path}`
    const known = kept.get(key)
    if (known) return known
    const made = represent(file, coding)
    kept.set(key, made)
    used += made.bytes.length
    for (const [oldest, { bytes }] of kept) {
      if (used <= limit) break
      kept.delete(oldest)
      used -= bytes.length
    }
    return made
  }
}

/** Whether a file is sent in a coding. */
export function isText({ type, size }: Finished) {
  return size >= smallest && texts.test(type)
}

/** A file in a coding: the twin that the build wrote beside it, or one made now. */
function represent(file: Finished, coding: Coding | undefined): Representation {
  const bytes = coding ? readCoded(file.path, coding) : readFileSync(file.path)
  const digest = createHash('sha256').update(bytes).digest('base64')
  return {
    bytes,
    headers: {
      ...headersOfFile(file, digest),
      'Content-Length': String(bytes.length),
      ...(coding && { 'Content-Encoding': coding }),
    },
  }
}

/**
 * What a file is answered with, whoever sends it: its type, a strong ETag (RFC 9110, section 8.8.3) and the
 * digest of the representation (RFC 9530) in base64.
 */
export function headersOfFile(file: Finished, digest: string): Record<string, string> {
  return {
    'Content-Type': file.type,
    'Accept-Ranges': 'bytes',
    ETag: `"${digest.slice(0, 22)}"`,
    'Repr-Digest': `sha-256=:${digest}:`,
    ...(isText(file) && { Vary: 'Accept-Encoding' }),
    ...file.headers,
  }
}

function readCoded(path: string, coding: Coding) {
  const twin = path + endings[coding]
  if (existsSync(twin)) return readFileSync(twin)
  const bytes = readFileSync(path)
  if (coding === 'gzip') return gzipSync(bytes)
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
