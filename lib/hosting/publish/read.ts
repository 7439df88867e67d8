import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readJson } from '../../disk/read'
import { inParallel } from '../../disk/parallel'
import type { Sending } from '../../store/bucket'

/**
 * One entry of `hosting/objects.json`: a file under `out/`, its headers, and where it leads if it is an older
 * address.
 */
interface Exported {
  file: string
  headers: Record<string, string>
  redirect?: string
}

/**
 * An object that the target must hold. `sum` tells apart all that it is sent with: bytes, headers, redirect.
 */
export interface Wanted {
  key: string
  path: string
  bytes: number
  sum: string
  stage: number
  send: Omit<Sending, 'body'>
}

/** The metadata that every object of ours carries, with its `sum`. */
export const mark = 'proxima'

/** Before the headers that a store cannot answer with, in an object's metadata. */
export const headerPrefix = 'header-'

const storable: Record<
  string,
  'contentType' | 'cacheControl' | 'contentDisposition' | 'contentEncoding' | 'contentLanguage'
> = {
  'content-type': 'contentType',
  'cache-control': 'cacheControl',
  'content-disposition': 'contentDisposition',
  'content-encoding': 'contentEncoding',
  'content-language': 'contentLanguage',
}

/**
 * What the export under `root` wants published.
 * @throws if there is no export, or one whose files are not there, all named at once.
 */
export async function readWanted(root: string): Promise<Wanted[]> {
  const path = join(root, 'hosting/objects.json')
  if (!existsSync(path))
    throw new Error(`${path} does not exist, so nothing is known to publish. Run npm run export first.`)
  const exported = Object.entries(readJson(path) as Record<string, Exported>)
  const missing = exported.filter(([, { file }]) => !existsSync(join(root, 'out', file)))
  if (missing.length)
    throw new Error(
      `${missing.length} files of ${path} are not in out/: ${missing
        .slice(0, 5)
        .map(([, { file }]) => file)
        .join(', ')}. Run npm run export again.`,
    )
  const wanted: Wanted[] = []
  await inParallel(
    exported,
    async ([key, object]) => {
      wanted.push(await describe(key, object, join(root, 'out', object.file)))
    },
    8,
  )
  return wanted.sort((a, b) => (a.key < b.key ? -1 : 1))
}

async function describe(key: string, { headers, redirect }: Exported, path: string): Promise<Wanted> {
  const body = await readFile(path)
  const sum = createHash('sha256')
    .update(body)
    .update(JSON.stringify([Object.entries(headers).sort(), redirect]))
    .digest('hex')
  const send: Wanted['send'] = { redirect, metadata: { [mark]: sum, ...(redirect && { redirect }) } }
  for (const [name, value] of Object.entries(headers)) {
    const property = storable[name.toLowerCase()]
    if (property) send[property] = value
    else send.metadata![headerPrefix + name.toLowerCase()] = value
  }
  const room = Object.entries(send.metadata!).flat().join('').length
  if (room > 2048)
    throw new Error(
      `The headers of "${key}" are ${room} bytes long, and a store keeps 2048. Shorten them in lib/hosting/rules/headers.ts.`,
    )
  return { key, path, bytes: body.length, sum, stage: stageOf(send, redirect), send }
}

/**
 * When an object is sent: 0, files that refer to no other; 1, documents that may; 2, pages; 3, older
 * addresses. So nobody meets a page whose picture is missing, at whatever moment the sending ends.
 */
function stageOf({ contentType = '', cacheControl = '' }: Wanted['send'], redirect?: string) {
  if (redirect) return 3
  if (contentType.startsWith('text/html')) return 2
  return cacheControl.includes('immutable') || /^(image|font)\//.test(contentType) ? 0 : 1
}
