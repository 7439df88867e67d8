import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listFiles } from '../../disk/read'
import type { Words } from '../../i18n/words'

// What a page can depend on, besides the originals, of which the manifest tells.
const folders = ['app', 'components', 'lib', 'messages']
const files = ['next.config.ts', 'package-lock.json', 'tsconfig.json']
const originals = 'lib/catalogue/originals/'

/** What is no code: pages have it from their models, and the interface words, of which `madeWith` tells. */
const data =
  /^messages\/|^lib\/catalogue\/(?:entries\/|(?:manifest|hangings|rights|credentials)\.json$|ledger\.txt$)/

/** The settings of the environment that pages tell of. */
const settings = () => JSON.stringify([process.env.SITE_URL, process.env.CONTACT])

/**
 * A hash of everything the site is built from: files by name and bytes, and the settings of the environment.
 */
export function fingerprint() {
  return hashOf(() => true)
    .update(settings())
    .digest('hex')
}

/** The same of its code alone: what a compiled site is made from. */
export function codeDigest() {
  return hashOf((path) => !data.test(path)).digest('hex')
}

/** A digest of what all pages are made with: code, interface words and settings. */
export function madeWith(code: string, words: Words) {
  return createHash('sha256').update(code).update(settings()).update(JSON.stringify(words)).digest('hex')
}

function hashOf(isMeant: (path: string) => boolean) {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...folders.flatMap(listFiles), ...files])
    if (!path.startsWith(originals) && isMeant(path)) hash.update(path).update(readFileSync(path))
  return hash
}
