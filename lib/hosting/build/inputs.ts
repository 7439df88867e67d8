import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// What a page can depend on, besides the originals, of which the manifest tells.
const inputs = [
  'app',
  'components',
  'lib',
  'messages',
  'next.config.ts',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * A hash of everything the site is built from: files by name and bytes, and the settings of the environment.
 */
export function fingerprint() {
  const hash = createHash('sha256').update(
    JSON.stringify([process.env.SITE_URL, process.env.CONTACT, process.version]),
  )
  for (const path of inputs.flatMap(list).filter((path) => !path.startsWith('lib/catalogue/originals/'))) {
    hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Every file under a folder, or the file itself, sorted; what is being written is none yet. */
export function list(path: string): string[] {
  if (/\.\w+$/.test(path) && !path.includes('/')) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
