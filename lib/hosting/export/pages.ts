import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from '../build/inputs'
import { buildPages, isBuilt } from '../build/site'
import { bundleScripts } from '../scripts/bundle'

/** Where pages are built for another address than those of `npm start`: in a copy of the sources. */
const apart = '.cache/export'
const sources = ['app', 'components', 'lib', 'messages', 'next.config.ts', 'tsconfig.json']
const originals = 'lib/catalogue/originals'

/**
 * The folder whose `.next` holds the pages of the sources as they are: this checkout, if `npm run build` made
 * them with the same settings; else a copy, in which they are built, since a site that `npm start` is serving
 * stays as it is.
 *
 * @throws ChildFailed if the site cannot be compiled, or a page not drawn.
 */
export async function builtFolder() {
  await bundleScripts('.')
  const now = fingerprint()
  const built = ['.', apart].find((folder) => isBuilt(folder, now))
  if (built) return built
  await copySources()
  await buildPages(apart, now)
  return apart
}

async function copySources() {
  mkdirSync(apart, { recursive: true })
  for (const source of sources) {
    const copy = join(apart, source)
    rmSync(copy, { recursive: true, force: true })
    await cp(source, copy, { recursive: true, filter: (path) => path !== originals })
  }
  const modules = join(apart, 'node_modules')
  if (!existsSync(modules)) symlinkSync('../../node_modules', modules)
}
