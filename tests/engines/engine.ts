import { test as base } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kinds, locales } from '../helpers/pages'
import { startFirefox } from './firefox'
import { standBefore } from './front'
import { Tab } from './tab'
import { startWebKit } from './webkit'

const starters = { firefox: startFirefox, webkit: startWebKit }

/** The engines besides Chromium that the journeys are made with. */
export type Engine = keyof typeof starters

/**
 * Every kind of page, each in one language: neighbours in the list in different ones, and each in another for
 * the other engine. An engine lays out a page of either language by the same rules; in `npm run thorough` every
 * kind comes in every language.
 */
export function kindsFor(engine: Engine) {
  const all = locales.map((locale) => kinds(locale).map((path) => ({ path, locale })))
  if (process.env.THOROUGH) return all.flat()
  const first = Object.keys(starters).indexOf(engine)
  return all[0].map((_, index) => all[(index + first) % all.length][index])
}

interface Running {
  tab: Tab
  /** What stands before the site, and notes what it refuses. */
  front: Awaited<ReturnType<typeof standBefore>>
  /** What the console was told of pages since the start of the test. */
  told: string[]
  /** Where downloads are saved. */
  downloads: string
}

/** A test that is run in each engine, in one browser after the other tests of its worker. */
export const test = base.extend<Running, { engine: Engine; running: Running }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  running: [
    async ({ engine }, give, { project }) => {
      const downloads = mkdtempSync(join(tmpdir(), 'downloads-'))
      const front = await standBefore(project.use.baseURL!)
      const { wire, told, close } = await starters[engine](downloads)
      const tab = new Tab(wire, front.address)
      await tab.resize(1440, 900)
      await give({ tab, front, told, downloads })
      await close()
      front.close()
      rmSync(downloads, { recursive: true })
    },
    { scope: 'worker' },
  ],
  tab: ({ running }, give) => give(running.tab),
  downloads: ({ running }, give) => give(running.downloads),
  told: ({ running }, give) => {
    running.told.length = 0
    return give(running.told)
  },
  front: async ({ running: { front } }, give) => {
    front.refused.length = 0
    await give(front)
    front.blocked = undefined
  },
})
export { expect } from '@playwright/test'
