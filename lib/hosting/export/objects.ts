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
  for (const { from, to } of redirects) objects[from.slice(1)] = { ...objects[to.slice(1)], redirect: to }
  return objects
}
