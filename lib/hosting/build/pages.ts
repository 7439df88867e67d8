import { join } from 'node:path'
import { openCollection, type Collection } from '../../catalogue/collection'
import { prune } from '../../disk/prune'
import { planPages } from '../../pages/plan'
import { kinds } from '../../pages/routes'
import { haveDrawn } from './drawing'
import { madeWith } from './inputs'
import type { Asked } from './job'
import { keptOf, readLying, writeLying } from './lying'
import { codePageDigest, codePages, filesOf, finished } from './tree'

/** How many pages there are, and what a run has done to them. */
export interface PageCounts {
  pages: number
  rendered: number
  kept: number
  pruned: number
}

/**
 * Has every page drawn that the gallery under `folder` must have and that does not lie there as it should,
 * and prunes the rest; `code` is the digest of the code that the site there is compiled from.
 *
 * @throws ChildFailed if a page cannot be drawn; those that could be are kept.
 */
export async function finishPages(folder: string, code: string): Promise<PageCounts> {
  const plan = planAll(openCollection(folder), code)
  const before = readLying(folder)
  const kept = keptOf(plan, before, folder)
  const stale = plan.filter(({ path }) => !(path in kept))
  // What is drawn anew is no longer vouched for: were this run killed and its cause undone, an old digest
  // would stand for a new page.
  const lying = { ...kept }
  await writeLying(folder, lying)
  try {
    await haveDrawn(folder, { code, pages: stale }, ({ path, digest }) => (lying[path] = digest))
  } finally {
    await writeLying(folder, lying)
  }
  prune(join(folder, finished), { files: new Set(plan.flatMap(filesOf)), folders: new Set() })
  return {
    pages: plan.length,
    rendered: stale.length,
    kept: plan.length - stale.length,
    pruned: Object.keys(before).filter((path) => !(path in lying)).length,
  }
}

/** Every page of the site: those that have a model, and those that are made of code and words alone. */
function planAll(collection: Collection, code: string): Asked[] {
  const made = madeWith(code, collection.words)
  return [
    ...planPages(collection, made).map(({ route, params, path, digest }): Asked => {
      return { path, digest, document: kinds[route].document, from: { route, params } }
    }),
    ...codePages.map((page): Asked => ({ ...page, digest: codePageDigest(page.path, made) })),
  ]
}
