import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../catalogue/files'
import { builtEntries, type Gallery } from '../../catalogue/gallery'
import { readManifest } from '../../catalogue/manifest'
import { writeWhole } from '../../disk/write'
import { paginate } from '../../site/pages'
import { fingerprint } from '../build/inputs'
import { nextBuild } from '../build/nextbuild'
import { bundleScripts } from '../scripts/bundle'

/** Where the pages of the export are built, in a copy of the sources. */
const buildFolder = '.cache/export'
const sources = ['app', 'components', 'lib', 'messages', 'next.config.ts', 'tsconfig.json']
const stamp = join(buildFolder, 'proxima-stamp')

/** Where `buildPages` leaves the pages. */
export const pagesFolder = join(buildFolder, 'out')

/**
 * Builds the pages as static files into `.cache/export/out`, unless they are there and of the same
 * sources. Next builds every export in `.next` (its `distDir` then only names the output), so this one
 * is built in a copy of the sources, and the site that `npm start` serves stays as it is.
 *
 * @throws Error if `next build` fails.
 */
export async function buildPages(gallery: Gallery) {
  await bundleScripts('.')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  rmSync(stamp, { force: true })
  await copySources(new Set(unservable(gallery)))
  const { args, env } = nextBuild(buildFolder)
  const { status } = spawnSync(process.execPath, args, {
    cwd: buildFolder,
    stdio: 'inherit',
    env: { ...env, STATIC_EXPORT: '1' },
  })
  if (status !== 0)
    throw new Error(
      `next build ended with ${status} in ${buildFolder}. Mend what it names above, then run npm run export again: out/ is as it was.`,
    )
  await writeWhole(stamp, now)
}

async function copySources(leftOut: Set<string>) {
  mkdirSync(buildFolder, { recursive: true })
  for (const source of sources) {
    const copy = join(buildFolder, source)
    rmSync(copy, { recursive: true, force: true })
    await cp(source, copy, { recursive: true, filter: (path) => !leftOut.has(path) })
  }
  const modules = join(buildFolder, 'node_modules')
  if (!existsSync(modules)) symlinkSync('../../node_modules', modules)
}

/**
 * What a static host cannot run: answers made when they are asked for, and a route that no page would come
 * of, which Next refuses.
 */
function unservable(gallery: Gallery) {
  const { count } = paginate(builtEntries(gallery, readManifest(paths(gallery.root).manifest)), 1)
  return [
    'lib/catalogue/originals',
    'app/oembed',
    'app/[locale]/embed',
    ...(count === 1 ? ['app/[locale]/pages'] : []),
  ]
}
