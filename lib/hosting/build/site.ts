import { existsSync, readFileSync, rmSync } from 'node:fs'
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
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  // The stamp goes first: were this build killed and its cause undone, the old stamp would vouch for pages of
  // two builds.
  rmSync(stamp, { force: true })
  rmSync('.next/server', { recursive: true, force: true })
  const { args, env } = nextBuild('.')
  await runNode('build', args, env)
  await checkTypes()
  for (const language of languageList) await markMissing(language)
  await finishPages('.')
  await writeNames('.')
  await writeWhole(stamp, now)
  return true
}

/** Gives a language's prerendered "no such page" the status that Next sends it with. */
async function markMissing(language: string) {
  const path = `${prerendered}/${language}/missing.meta`
  await writeWhole(path, JSON.stringify({ ...metaSchema.parse(readJson(path)), status: 404 }))
}
