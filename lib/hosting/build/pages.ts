import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { openCollection, type Collection } from '../../catalogue/collection'
import { askNode } from '../../disk/child'
import { prune } from '../../disk/prune'
import { listFiles, readJson } from '../../disk/read'
import { writeWhole } from '../../disk/write'
import { digestOf } from '../../pages/digest'
import { planPages } from '../../pages/plan'
import { kinds } from '../../pages/routes'
import { madeWith } from './inputs'
import { doneSchema, type Asked } from './job'
import { nextEnvironment } from './nextbuild'
import { codePages, filesOf, finished } from './tree'

/** How many pages there are, and what a run has done to them. */
export interface PageCounts {
  pages: number
  rendered: number
  kept: number
  pruned: number
}

/** Fewer pages than these for each process are drawn sooner by one: it takes a second to open Next. */
const perProcess = 24

/** The digests of the pages that lie finished, by their paths on the site. */
type Lying = Record<string, string>
const lyingSchema = z.record(z.string(), z.string())

/**
 * Has every page drawn that the gallery under `folder` must have and that does not lie there as it should,
 * and prunes the rest; `code` is the digest of the code that the site there is compiled from.
 *
 * @throws ChildFailed if a page cannot be drawn; those that could be are kept.
 */
export async function finishPages(folder: string, code: string): Promise<PageCounts> {
  const collection = openCollection(folder)
  const made = madeWith(code, collection.words)
  const plan = planAll(collection, made)
  const before = readLying(folder)
  const kept = keptOf(plan, before, folder)
  const stale = plan.filter(({ path }) => !(path in kept))
  // What is drawn anew is no longer vouched for: were this run killed and its cause undone, an old digest
  // would stand for a new page.
  const lying = { ...kept }
  await writeLying(folder, lying)
  try {
    await drawAll(folder, { made, pages: stale }, ({ path, digest }) => (lying[path] = digest))
  } finally {
    await writeLying(folder, lying)
  }
  prune(join(folder, finished), { files: new Set(plan.flatMap(filesOf)), folders: new Set() })
  const planned = new Set(plan.map(({ path }) => path))
  return {
    pages: plan.length,
    rendered: stale.length,
    kept: plan.length - stale.length,
    pruned: Object.keys(before).filter((path) => !planned.has(path)).length,
  }
}

/** Every page of the site: those that have a model, and those that are made of code and words alone. */
function planAll(collection: Collection, made: string): Asked[] {
  return [
    ...planPages(collection, made).map(({ route, params, path, digest }): Asked => {
      return { path, digest, document: kinds[route].document, from: { route, params } }
    }),
    ...codePages.map((page): Asked => ({ ...page, digest: digestOf([made, page.path]) })),
  ]
}

/** The pages that lie there as they are planned, with all their files. */
function keptOf(plan: Asked[], before: Lying, folder: string): Lying {
  const root = join(folder, finished)
  const there = new Set(existsSync(root) ? listFiles(root).map((path) => relative(root, path)) : [])
  return Object.fromEntries(
    plan
      .filter((page) => before[page.path] === page.digest && filesOf(page).every((file) => there.has(file)))
      .map(({ path, digest }) => [path, digest]),
  )
}

/** Has pages drawn, in as many processes as there are cores where there are enough of them. */
async function drawAll(folder: string, { made, pages }: { made: string; pages: Asked[] }, onDone: (page: Asked) => void) {
  const width = Math.min(availableParallelism(), Math.ceil(pages.length / perProcess))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const onMessage = (message: unknown) => {
    const page = byPath.get(doneSchema.parse(message).done)
    if (page) onDone(page)
  }
  const shares = Array.from({ length: width }, (_, share) => pages.filter((_, index) => index % width === share))
  const ends = await Promise.allSettled(
    shares.map((share) =>
      askNode('build', [...process.execArgv, drawer], {
        cwd: folder,
        env: nextEnvironment(),
        job: { made, pages: share },
        onMessage,
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

const drawer = fileURLToPath(new URL('drawer.ts', import.meta.url))

function readLying(folder: string): Lying {
  const path = fileIn(folder)
  return existsSync(path) ? lyingSchema.parse(readJson(path)) : {}
}

function writeLying(folder: string, lying: Lying) {
  return writeWhole(fileIn(folder), JSON.stringify(lying))
}

function fileIn(folder: string) {
  return join(folder, '.next/proxima-pages.json')
}
