import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../disk/write'
import { commandLanguage } from '../../i18n/languages'
import { bundleScripts } from '../scripts/bundle'
import { compile } from './compile'
import { codeDigest, fingerprint } from './inputs'
import { writeNames } from './names'
import { finishPages, type PageCounts, type Share } from './pages'

const stamp = '.next/proxima-stamp'

/**
 * Builds the pages into `.next`, or a share of them, unless those there are of the same sources. Returns what
 * it did to them.
 *
 * @throws ChildFailed if the site cannot be compiled, or a page not drawn.
 */
export async function buildSite(share?: Share) {
  await bundleScripts('.')
  const now = fingerprint()
  return isBuilt('.', now) ? undefined : buildPages('.', now, share)
}

/** Whether the pages under a folder are of the sources, and of the settings, of a `fingerprint`. */
export function isBuilt(folder: string, now: string) {
  const path = join(folder, stamp)
  return existsSync(path) && readFileSync(path, 'utf8') === now
}

/**
 * Builds the pages of the sources that lie in a folder, which are those of this checkout or a copy of them;
 * `now` is their `fingerprint`. What is compiled is code alone, and is compiled anew when that has changed;
 * of the pages, those are drawn whose models have, and that were never drawn before. After a share of them
 * the site is not built yet.
 *
 * @throws ChildFailed if the site cannot be compiled, or a page not drawn.
 */
export async function buildPages(folder: string, now: string, share?: Share): Promise<PageCounts> {
  // The stamp goes first: were this build killed and its cause undone, the old stamp would vouch for pages of
  // two builds.
  rmSync(join(folder, stamp), { force: true })
  const code = codeDigest()
  await compile(folder, code)
  const counts = await finishPages({ folder, code, share })
  if (share) return counts
  await writeNames(folder)
  await writeWhole(join(folder, stamp), now)
  return counts
}

const numbers = new Intl.NumberFormat(commandLanguage)

/**
 * What a run has done to the pages, in one sentence.
 * @example sentenceOf({ pages: 142, rendered: 20, kept: 122, pruned: 0 }) // 142 pages: 20 rendered, …
 */
export function sentenceOf({ pages, rendered, kept, pruned }: PageCounts) {
  const [all, ...each] = [pages, rendered, kept, pruned].map((count) => numbers.format(count))
  return `${all} pages: ${each[0]} rendered, ${each[1]} kept, ${each[2]} pruned.`
}
