import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { capture } from './child'
import { link } from './link'

const linked = ['lib/catalogue', 'messages', 'public', '.cache/originals.json']
const shared = ['lib/pipeline', 'node_modules']

/**
 * Runs `work` in a copy of this gallery, built and up to date, which is gone afterwards. Its files are links
 * to the same bytes: what the build writes it renames into place, so the gallery itself stays as it is.
 */
export async function inCopy<T>(work: (root: string) => Promise<T>) {
  await capture('npm', ['run', '--silent', 'images'])
  mkdirSync('.cache/bench', { recursive: true })
  // On the same disk, or there could be no links.
  const root = resolve(mkdtempSync('.cache/bench/gallery-'))
  try {
    for (const folder of ['lib', '.cache']) mkdirSync(join(root, folder))
    for (const path of linked) link(path, join(root, path))
    for (const path of shared) symlinkSync(resolve(path), join(root, path))
    cpSync('package.json', join(root, 'package.json'))
    return await work(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
