import { chromium, expect, test, type LaunchOptions } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../helpers/port'

const categories = ['accessibility', 'best-practices', 'seo']
// A page has the same markup in every language: each is audited in one. A telephone is simulated, but on the
// machine at hand: each of those that must be quick has three tries, and on a quiet machine reaches 99 or 100.
// npm run bench -- pages tells how quick it is.
const audited = [
  { path: '/fr', isQuick: true },
  { path: '/fr/images/20161203-cupola-sunrise', isQuick: true },
  { path: '/en/media', isQuick: false },
  { path: '/en/atlas', isQuick: false },
]
const [least, tries] = [0.95, 3]

// One after the other: two audits at once slow each other down.
test.describe.configure({ mode: 'default' })

/** Audits an address with Lighthouse, in a browser of its own. */
async function audit({ executablePath, args = [] }: LaunchOptions, url: string, onlyCategories: string[]) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  })
  try {
    const settings = { onlyCategories, disableFullPageScreenshot: true, logLevel: 'error' } as const
    return (await lighthouse(url, { port, ...settings }))!.lhr
  } finally {
    await browser.close()
  }
}

for (const { path, isQuick } of audited) {
  test(`Lighthouse finds nothing to mend on ${path}${isQuick ? ', and finds it quick on a telephone' : ''}`, async ({
    baseURL,
    launchOptions,
  }) => {
    const asked = [...categories, ...(isQuick ? ['performance'] : [])]
    const lhr = await audit(launchOptions, baseURL + path, asked)
    const faults = categories
      .flatMap((name) => lhr.categories[name].auditRefs)
      .filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id].title}`)
    expect(faults).toEqual([])
    // A category without a score was not measured.
    expect(categories.map((name) => lhr.categories[name].score)).toEqual([1, 1, 1])
    if (!isQuick) return
    const scores = [lhr.categories.performance.score ?? 0]
    while (scores.length < tries && Math.max(...scores) < least) {
      const again = await audit(launchOptions, baseURL + path, ['performance'])
      scores.push(again.categories.performance.score ?? 0)
    }
    expect(Math.max(...scores), String(scores)).toBeGreaterThanOrEqual(least)
  })
}
