import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { walk } from '../../disk/walk'

// A store, and a server without settings, finds these by file name, not by address.
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
 * Where a server that knows no settings looks for a page.
 * @example inFolder('i/etna.html') // i/etna/index.html
 */
export function inFolder(file: string) {
  return keyOf(file) === file ? file : `${keyOf(file)}/index.html`
}

/** The file of an exported site that an address is answered with; `undefined` where none lies there. */
export function fileAt(folder: string, address: string) {
  const key = address.slice(1) || 'index.html'
  const candidates = [...(keyOf(key) === key ? [key] : []), `${key}.html`, `${key}/index.html`]
  return candidates.find(
    (file) => (file === key || keyOf(file) === key || isPageIn(file)) && isFile(join(folder, file)),
  )
}

function isPageIn(file: string) {
  return file.endsWith('/index.html')
}

function isFile(path: string) {
  return existsSync(path) && statSync(path).isFile()
}

// Files for hosts, and the coded twins of texts.
const notPublished = /^_(?:headers|redirects)$|\.(?:br|gz)$/

/** Every file that a site publishes, sorted by its key, one after the other. */
export function* publishedFiles(folder: string) {
  for (const file of walk(folder, { keyOf })) if (!notPublished.test(file)) yield file
}
