import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listFiles } from '../../disk/read'

// What a page can depend on, besides the originals, of which the manifest tells.
const folders = ['app', 'components', 'lib', 'messages']
const files = ['next.config.ts', 'package-lock.json', 'tsconfig.json']
const originals = 'lib/catalogue/originals/'

/**
 * A hash of everything the site is built from: files by name and bytes, and the settings of the environment.
 */
export function fingerprint() {
  const settings = [process.env.SITE_URL, process.env.CONTACT, process.version]
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of [...folders.flatMap(listFiles), ...files]) {
    if (!path.startsWith(originals)) hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}
