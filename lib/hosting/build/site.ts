import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runNode } from '../../disk/child'
import { readJson } from '../../disk/read'
import { writeWhole } from '../../disk/write'
import { languageList } from '../../i18n/languages'
import { bundleScripts } from '../scripts/bundle'
import { finishPages } from './finish'
import { fingerprint } from './inputs'
import { writeNames } from './names'
import { nextBuild, prerendered } from './nextbuild'
import { checkTypes } from './types'

const stamp = '.next/proxima-stamp'
const metaSchema = z.looseObject({})

/**
 * Builds the pages into `.next`, unless those there are of the same sources. Returns whether it did.
 * @throws ChildFailed if `next build` fails.
 */
export async function buildSite() {
  await bundleScripts('.')
  const now = fingerprint()
  if (isBuilt('.', now)) return false
  await buildPages('.', now)
  return true
}

/** Whether the pages under a folder are of the sources, and of the settings, of a `fingerprint`. */
export function isBuilt(folder: string, now: string) {
  const path = join(folder, stamp)
  return existsSync(path) && readFileSync(path, 'utf8') === now
}

/**
 * Builds the pages of the sources that lie in a folder, which are those of this checkout or a copy of them;
 * `now` is their `fingerprint`.
 * @throws ChildFailed if `next build` fails, or a type is wrong.
 */
export async function buildPages(folder: string, now: string) {
  // The stamp goes first: were this build killed and its cause undone, the old stamp would vouch for pages of
  // two builds.
  rmSync(join(folder, stamp), { force: true })
  rmSync(join(folder, '.next/server'), { recursive: true, force: true })
  const { args, env } = nextBuild(folder)
  await runNode('build', args, { cwd: folder, env })
  await checkTypes()
  for (const language of languageList) await markMissing(folder, language)
  await finishPages(folder)
  await writeNames(folder)
  await writeWhole(join(folder, stamp), now)
}

/** Gives a language's prerendered "no such page" the status that Next sends it with. */
async function markMissing(folder: string, language: string) {
  const path = join(folder, prerendered, language, 'missing.meta')
  await writeWhole(path, JSON.stringify({ ...metaSchema.parse(readJson(path)), status: 404 }))
}
