import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { joinSorted, type Keyed } from '../../disk/join'
import { byCodeUnits } from '../../disk/order'
import { walk } from '../../disk/walk'
import { headersOf, type Headers } from '../rules/headers'
import type { Redirect } from '../rules/redirects'
import { mediaType } from '../rules/types'
import { addressOf, fileAt, keyOf, publishedFiles } from './places'

/** Where the export lists what a store is to hold, an object a line (JSON Lines), sorted by key. */
export const objectsFile = 'hosting/objects.jsonl'

/**
 * One object of a store: its key, which is the address without its leading slash, where its bytes lie under
 * `out/`, and what it is sent with.
 */
export interface StoredObject extends Keyed {
  file: string
  headers: Headers
  /** Where it leads instead, if it is an older address; its bytes are those of the address it leads to. */
  redirect?: string
}

/**
 * Every file of an exported site and every redirect as an object, sorted by key. `digestOf` gives the
 * `Repr-Digest` of an address that has one.
 */
export async function* objectsOf(
  folder: string,
  redirects: Redirect[],
  digestOf: (address: string) => string | undefined,
): AsyncGenerator<StoredObject> {
  const headersFor = (file: string) => {
    const digest = digestOf(addressOf(file))
    const headers = { 'Content-Type': mediaType(file), ...headersOf(addressOf(file)) }
    return digest ? { ...headers, 'Repr-Digest': digest } : headers
  }
  for await (const { key, there, moved } of joinSorted({
    there: filesOf(folder),
    moved: movedIn(folder, redirects),
  })) {
    const file = moved?.file ?? there?.file
    if (file !== undefined) yield { key, file, headers: headersFor(file), redirect: moved?.to }
  }
}

function* filesOf(folder: string) {
  for (const file of publishedFiles(folder)) yield { key: keyOf(file), file }
}

/**
 * The redirects, those of many addresses as one for each file that is there, sorted by key. An address below
 * which files lie is left out: there are stores that list nothing below an object.
 */
function movedIn(folder: string, redirects: Redirect[]) {
  const beginnings = new Set(redirects.filter(isFolder).map(({ from }) => from.slice(0, -1)))
  const hides = ({ from }: Redirect) => beginnings.has(`${from}/`) || existsSync(join(folder, from))
  const single = redirects.flatMap((redirect) => {
    if (isFolder(redirect)) return eachOf(folder, redirect)
    return hides(redirect) ? [] : [redirect]
  })
  return single
    .map(({ from, to }) => ({ key: from.slice(1), to, file: fileAt(folder, to) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
}

/** Whether a redirect stands for all that begins so. */
export function isFolder({ from }: Redirect) {
  return from.endsWith('*')
}

/** A redirect of many addresses as one for each file that lies where it leads. */
export function eachOf(folder: string, { from, to, status }: Redirect): Redirect[] {
  const [older, now] = [from.slice(0, -1), to.slice(0, -1)]
  if (!existsSync(join(folder, now))) return []
  return [...walk(join(folder, now))].map((file) => ({ from: older + file, to: now + file, status }))
}
