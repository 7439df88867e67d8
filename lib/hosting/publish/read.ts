import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Keyed } from '../../disk/join'
import { readLines } from '../../disk/lines'
import { readBriefly } from '../../disk/read'
import type { Sending } from '../../store/bucket'
import { objectsFile, type StoredObject } from '../export/objects'

/** An object that the target must hold. */
export interface Wanted extends Keyed {
  path: string
  bytes: number
  /** SHA-256 of all that it is sent with: bytes, headers, redirect. */
  sum: string
  /** When it is sent: see `stageOf`. */
  stage: number
  send: Omit<Sending, 'body'> & { metadata: Record<string, string> }
}

/** The name, in its metadata, of the sum that every object of ours carries. */
export const sumName = 'proxima'

/** Before the headers that a store cannot answer with, in an object's metadata. */
export const headerPrefix = 'header-'

type StoredHeader =
  'contentType' | 'cacheControl' | 'contentDisposition' | 'contentEncoding' | 'contentLanguage'

/** The headers that a store answers with, as its requests name them. */
const storable = new Map<string, StoredHeader>([
  ['content-type', 'contentType'],
  ['cache-control', 'cacheControl'],
  ['content-disposition', 'contentDisposition'],
  ['content-encoding', 'contentEncoding'],
  ['content-language', 'contentLanguage'],
])

/** User metadata of S3: names and values, bytes in all. */
const metadataLimit = 2048

const objectSchema: z.ZodType<StoredObject> = z.object({
  key: z.string(),
  file: z.string(),
  headers: z.record(z.string(), z.string()),
  redirect: z.string().optional(),
})

/** The objects that the export in a folder lists, sorted by key. */
function objectsIn(folder: string) {
  return readLines(join(folder, objectsFile), (value) => objectSchema.parse(value))
}

/**
 * Looks whether the export in a folder is whole; returns how many objects it has.
 * @throws Error if there is no export that stores take, or one whose files are not there.
 */
export async function checkExport(folder: string) {
  const path = join(folder, objectsFile)
  if (!existsSync(path))
    throw new Error(
      `${path} does not exist, so nothing is known to publish. Run npm run export first, without --folders.`,
    )
  const missing: string[] = []
  let [objects, lacking] = [0, 0]
  for await (const { file } of objectsIn(folder)) {
    objects += 1
    if (existsSync(join(folder, 'out', file))) continue
    lacking += 1
    if (missing.length < 5) missing.push(file)
  }
  if (lacking)
    throw new Error(
      `${lacking} files of ${path} are not in out/: ${missing.join(', ')}. Run npm run export again.`,
    )
  return objects
}

/**
 * What the export in a folder wants published, sorted by key: `hosting/objects.jsonl` lists it, `out/` holds
 * its bytes, a file of which is in memory.
 */
export async function* readWanted(folder: string): AsyncGenerator<Wanted> {
  for await (const object of objectsIn(folder)) {
    const path = join(folder, 'out', object.file)
    yield readBriefly(path, (body) => describe(object, { path, body }))
  }
}

interface File {
  path: string
  body: Buffer
}

function describe({ key, headers, redirect }: StoredObject, { path, body }: File): Wanted {
  const sum = createHash('sha256')
    .update(body)
    .update(JSON.stringify([Object.entries(headers).sort(), redirect]))
    .digest('hex')
  const send: Wanted['send'] = { redirect, metadata: { [sumName]: sum, ...(redirect && { redirect }) } }
  for (const [name, value] of Object.entries(headers)) {
    const property = storable.get(name.toLowerCase())
    if (property) send[property] = value
    else send.metadata[headerPrefix + name.toLowerCase()] = value
  }
  const size = Object.entries(send.metadata).flat().join('').length
  if (size > metadataLimit)
    throw new Error(
      `The headers of "${key}" are ${size} bytes long, and a store keeps ${metadataLimit}. Shorten them in lib/hosting/rules/headers.ts.`,
    )
  return { key, path, bytes: body.length, sum, stage: stageOf(send), send }
}

/**
 * When an object is sent: 0, files that refer to no other; 1, documents that may; 2, pages; 3, older
 * addresses. So nobody meets a page whose picture is missing, at whatever moment the sending ends.
 */
function stageOf({ contentType = '', cacheControl = '', redirect }: Wanted['send']) {
  if (redirect) return 3
  if (contentType.startsWith('text/html')) return 2
  return cacheControl.includes('immutable') || /^(image|font)\//.test(contentType) ? 0 : 1
}
