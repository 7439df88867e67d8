import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { clearTemporaries } from '../../disk/prune'
import { makeFolder, writeWhole } from '../../disk/write'
import { packFolder, wholePack } from '../../store/pack'
import { openStore, type Store } from '../../store/variants'
import type { Asked } from './job'
import { sheetKeeper } from './styles'
import { filesOf, finished } from './tree'

const cache = '.cache'
const nameOf = ({ digest }: Asked) => `pages/${digest}`

/**
 * The finished pages that were ever drawn, by their digests: this machine's, in `.cache/pages` of a folder,
 * and those that machines give each other. What is damaged is none.
 */
export function openStored(folder: string) {
  const near = join(folder, cache, 'pages')
  makeFolder(near)
  clearTemporaries(near)
  const [own, shared] = [openStore(join(folder, cache)), openStore()]
  const [root, haveSheets] = [join(folder, finished), sheetKeeper(join(folder, '.next/static'))]
  const read = (page: Asked) => () => packFolder(root, filesOf(page))

  /** Puts a page of a store where it is served; `false` if it is not there, or a sheet that it asks for. */
  async function takeFrom(store: Store, page: Asked) {
    const files = wholePack(await store.fetch(nameOf(page)), filesOf(page))
    const html = files?.find(([name]) => name.endsWith('.html'))?.[1].toString()
    if (!files || !(await haveSheets(html ?? ''))) return false
    for (const [name, bytes] of files) await writeWhole(join(root, name), bytes)
    return true
  }

  return {
    /** Puts a page where it is served, if any store has it. */
    async take(page: Asked) {
      if (await takeFrom(own, page)) return true
      if (!(await takeFrom(shared, page))) return false
      await own.give(nameOf(page), read(page))
      return true
    },
    /** Keeps a page that was drawn. */
    async keep(page: Asked) {
      for (const store of [own, shared]) await store.give(nameOf(page), read(page))
    },
    /**
     * Removes what this machine has drawn and no page is any more, but the latest of it, as many as there are
     * pages: an edit that is undone draws none.
     */
    prune(plan: Asked[]) {
      const planned = new Set(plan.map(({ digest }) => digest))
      const past = readdirSync(near)
        .filter((name) => !planned.has(name))
        .map((name) => ({ path: join(near, name), at: statSync(join(near, name)).mtimeMs }))
        .sort((a, b) => b.at - a.at)
      for (const { path } of past.slice(plan.length)) rmSync(path)
    },
    /** What was fetched and shared, and what failed: a sentence or two each. */
    report() {
      const { summary, failure } = shared.report()
      return [summary, own.report().failure, failure].flatMap((sentence) => sentence ?? [])
    },
  }
}
