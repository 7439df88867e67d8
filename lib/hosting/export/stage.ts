import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { paginate } from '../../site/pages'
import { readPublished } from '../../catalogue/entries'
import { writeWhole } from '../../disk/write'
import { fingerprint } from '../build/inputs'
import { nextBuild } from '../build/nextbuild'

/** Where the pages of the export are built. */
export const stage = '.cache/export'

const sources = ['app', 'components', 'lib', 'messages', 'next.config.ts', 'tsconfig.json']
const stamp = join(stage, 'proxima-stamp')

/**
 * Builds the pages as static files into `.cache/export/out`, unless they are there and of the same
 * sources. Next builds every export in `.next` (its `distDir` then only names the output), so this one
 * is built in a copy of the sources, and the site that `npm start` serves stays as it is.
 */
export async function buildPages() {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  rmSync(stamp, { force: true })
  await copySources()
  const { args, env } = nextBuild(stage)
  const { status } = spawnSync(process.execPath, args, {
    cwd: stage,
    stdio: 'inherit',
    env: { ...env, STATIC_EXPORT: '1' },
  })
  if (status !== 0)
    throw new Error(
      `next build ended with ${status} in ${stage}. Mend what it names above, then run npm run export again: out/ is as it was.`,
    )
  await writeWhole(stamp, now)
}

async function copySources() {
  const left = new Set(unservable())
  mkdirSync(stage, { recursive: true })
  for (const source of sources) {
    rmSync(join(stage, source), { recursive: true, force: true })
    await cp(source, join(stage, source), { recursive: true, filter: (path) => !left.has(path) })
  }
  if (!existsSync(join(stage, 'node_modules'))) symlinkSync('../../node_modules', join(stage, 'node_modules'))
}

/**
 * What a static host cannot run: answers made when they are asked for, and a route that no page would come
 * of, which Next refuses.
 */
function unservable() {
  const { count } = paginate(readPublished('.'), 1)
  return [
    'lib/catalogue/originals',
    'app/oembed',
    'app/[locale]/embed',
    ...(count === 1 ? ['app/[locale]/pages'] : []),
  ]
}
