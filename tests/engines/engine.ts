import { test as base } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFirefox } from './firefox'
import { standBefore } from './front'
import { Tab } from './tab'
import { startWebKit } from './webkit'

const starters = { firefox: startFirefox, webkit: startWebKit }

/** The engines besides Chromium that the journeys are made with. */
export type Engine = keyof typeof starters

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
