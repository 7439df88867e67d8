import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { inParallel } from '../../disk/parallel'
import { readJson } from '../../disk/read'
import type { Sending } from '../../store/bucket'
import type { StoredObject } from '../export/objects'

/** An object that the target must hold. */
export interface Wanted {
  key: string
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

const exportSchema: z.ZodType<Record<string, StoredObject>> = z.record(
  z.string(),
  z.object({
    file: z.string(),
    headers: z.record(z.string(), z.string()),
    redirect: z.string().optional(),
  }),
)

/**
 * What the export in a folder wants published: `hosting/objects.json` lists it, `out/` holds its bytes.
 * @throws Error if there is no export, or one whose files are not there, all named at once.
 */
export async function readWanted(folder: string): Promise<Wanted[]> {
  const path = join(folder, 'hosting/objects.json')
  if (!existsSync(path))
    throw new Error(`${path} does not exist, so nothing is known to publish. Run npm run export first.`)
  const objects = Object.entries(exportSchema.parse(readJson(path)))
  const pathOf = ({ file }: StoredObject) => join(folder, 'out', file)
  const missing = objects.map(([, object]) => object).filter((object) => !existsSync(pathOf(object)))
  if (missing.length) {
    const names = missing.slice(0, 5).map(({ file }) => file)
    throw new Error(
      `${missing.length} files of ${path} are not in out/: ${names.join(', ')}. Run npm run export again.`,
    )
  }
  const wanted: Wanted[] = []
  const read = async ([key, object]: [string, StoredObject]) => {
    wanted.push(describe(key, object, { path: pathOf(object), body: await readFile(pathOf(object)) }))
  }
  await inParallel(objects, read, 8)
  return wanted.sort((a, b) => (a.key < b.key ? -1 : 1))
}

interface File {
  path: string
  body: Buffer
}

function describe(key: string, { headers, redirect }: StoredObject, { path, body }: File): Wanted {
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
