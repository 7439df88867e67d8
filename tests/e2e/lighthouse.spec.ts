import { chromium, expect, test, type LaunchOptions } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../helpers/port'
import { locales } from '../helpers/pages'

// A page has the same markup in every language: each is audited in one.
const audited = { fr: ['', '/images/20161203-cupola-sunrise'], en: ['/media', '/atlas'] } as const
const categories = ['accessibility', 'best-practices', 'seo']
// A telephone is simulated, but on the machine at hand: each page has three tries, and on a quiet machine reaches
// 99 or 100. npm run bench -- pages tells how quick it is.
const quick = { paths: ['', '/images/20161203-cupola-sunrise'], tries: 3, least: 0.95 }

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

for (const locale of locales) {
  test(`Lighthouse finds nothing to mend on pages in ${locale}`, async ({ baseURL, launchOptions }) => {
    for (const path of audited[locale]) {
      const lhr = await audit(launchOptions, `${baseURL}/${locale}${path}`, categories)
      const faults = categories
        .flatMap((name) => lhr.categories[name].auditRefs)
        .filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
        .map(({ id }) => `${id}: ${lhr.audits[id].title}`)
      expect(faults, path).toEqual([])
      // A category without a score was not measured.
      expect(
        categories.map((name) => lhr.categories[name].score),
        path,
      ).toEqual([1, 1, 1])
    }
  })
}

test('Lighthouse finds the wall and an image page quick on a telephone', async ({
  baseURL,
  launchOptions,
}) => {
  for (const path of quick.paths) {
    const scores: number[] = []
    while (scores.length < quick.tries && !scores.some((score) => score >= quick.least)) {
      const { categories } = await audit(launchOptions, `${baseURL}/fr${path}`, ['performance'])
      scores.push(categories.performance.score ?? 0)
    }
    expect(Math.max(...scores), `${path}: ${scores}`).toBeGreaterThanOrEqual(quick.least)
  }
})
