import { dirname } from 'node:path'
import { headersOf, type Headers } from '../rules/headers'
import type { Redirect } from '../rules/redirects'
import { mediaType } from '../rules/types'

/** One object of a store: where its bytes lie under `out/`, and what it is sent with. */
export interface StoredObject {
  file: string
  headers: Headers
  /** Where it leads instead, if it is an older address; its bytes are those of the address it leads to. */
  redirect?: string
}

/** The objects of a site, by key: the address without its leading slash. */
export type Objects = Record<string, StoredObject>

// A store finds these by file name, not by address.
const foundByName = /^(?:index|(?:\w+\/)?404)\.html$/

/** The key of a file: pages lose their `.html`, as in their addresses. */
export function keyOf(file: string) {
  return foundByName.test(file) ? file : file.replace(/\.html$/, '')
}

/** The address that a file of `out/` is found at. */
export function addressOf(file: string) {
  return file === 'index.html' ? '/' : `/${keyOf(file)}`
}

/**
 * Every file and every redirect as an object. `digestOf` gives the `Repr-Digest` of an address that has one.
 */
export function listObjects(
  files: string[],
  redirects: Redirect[],
  digestOf: (address: string) => string | undefined,
): Objects {
  const objects: Objects = {}
  for (const file of files) {
    const address = addressOf(file)
    const digest = digestOf(address)
    const headers = { 'Content-Type': mediaType(file), ...headersOf(address) }
    objects[keyOf(file)] = { file, headers: digest ? { ...headers, 'Repr-Digest': digest } : headers }
  }
  for (const { from, to } of singleOf(redirects, files))
    objects[from.slice(1)] = { ...objects[to.slice(1)], redirect: to }
  return objects
}

/**
 * The redirects, those of many addresses as one for each file that is there. An address below which files lie
 * is left out: there are stores that list nothing below an object.
 */
function singleOf(redirects: Redirect[], files: string[]): Redirect[] {
  const byFolder = new Map<string, string[]>()
  for (const file of files) {
    const folder = `/${dirname(file).split('/').slice(0, 2).join('/')}/`
    const list = byFolder.get(folder)
    if (list) list.push(`/${file}`)
    else byFolder.set(folder, [`/${file}`])
  }
  const hides = new Set([...byFolder.keys(), ...redirects.map(({ from }) => from.replace(/\*$/, ''))])
  return redirects.flatMap((redirect) => {
    const { from, to, status } = redirect
    if (!from.endsWith('*')) return hides.has(`${from}/`) ? [] : [redirect]
    const [older, now] = [from.slice(0, -1), to.slice(0, -1)]
    const paths = byFolder.get(now) ?? []
    return paths.map((path) => ({ from: older + path.slice(now.length), to: path, status }))
  })
}
