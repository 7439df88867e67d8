import { join } from 'node:path'
import { openCollection, type Collection } from '../../catalogue/collection'
import { inParallel } from '../../disk/parallel'
import { prune } from '../../disk/prune'
import { planPages } from '../../pages/plan'
import { kinds } from '../../pages/routes'
import { haveDrawn } from './drawing'
import { madeWith } from './inputs'
import type { Asked } from './job'
import { keptOf, readLying, writeLying } from './lying'
import { openStored } from './stored'
import { codePageDigest, codePages, filesOf, finished } from './tree'

/** How many pages there are, and what a run has done to them. */
export interface PageCounts {
  pages: number
  rendered: number
  kept: number
  pruned: number
  /** What stores have given and taken, and what failed of that: a sentence or two each. */
  told: string[]
}

/** Which of the planned pages a run makes, by their places in the plan; it then prunes nothing. */
export type Share = (index: number) => boolean

/** A site whose pages are to be finished. */
interface Finishing {
  /** Where it is compiled. */
  folder: string
  /** The digest of the code that it is compiled from. */
  code: string
  share?: Share
}

/** Pages that are read and written at a time: they wait for a disk, or for a network. */
const atOnce = 16

/**
 * Makes every page that the gallery under `folder` must have and that does not lie there as it should: takes
 * it from where it is stored, or else has it drawn. Prunes the rest.
 *
 * @throws ChildFailed if a page cannot be drawn; those that could be are kept.
 */
export async function finishPages({ folder, code, share }: Finishing): Promise<PageCounts> {
  const plan = planAll(openCollection(folder), code)
  const before = readLying(folder)
  const lying = keptOf(plan, before, folder)
  const stale = plan.filter(({ path }, index) => !(path in lying) && (share?.(index) ?? true))
  // What is made anew is no longer vouched for: were this run killed and its cause undone, an old digest
  // would stand for a new page.
  await writeLying(folder, lying)
  const stored = openStored(folder)
  const unknown: Asked[] = []
  try {
    await inParallel(
      stale,
      async (page) => {
        if (await stored.take(page)) lying[page.path] = page.digest
        else unknown.push(page)
      },
      atOnce,
    )
    await inParallel(
      haveDrawn(folder, { code, pages: unknown, all: plan.length }),
      async (page) => {
        lying[page.path] = page.digest
        await stored.keep(page)
      },
      atOnce,
    )
  } finally {
    await writeLying(folder, lying)
  }
  const pages = share ? plan.filter((_, index) => share(index)) : plan
  if (!share) {
    prune(join(folder, finished), { files: new Set(plan.flatMap(filesOf)), folders: new Set() })
    stored.prune(plan)
  }
  return {
    pages: pages.length,
    rendered: unknown.length,
    kept: pages.length - unknown.length,
    pruned: Object.keys(before).filter((path) => !(path in lying)).length,
    told: stored.report(),
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
