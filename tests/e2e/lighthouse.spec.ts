import { chromium, expect, test, type LaunchOptions } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../helpers/port'

const categories = ['accessibility', 'best-practices', 'seo']
// What makes a page quick, on a slow machine as on a quick one. The score of Lighthouse, and its time to the
// largest picture, hang on the machine that runs it; `npm run bench -- pages` weighs pages against a peer's.
const quick = [
  'cumulative-layout-shift',
  'font-display',
  'lcp-discovery-insight',
  'lcp-lazy-loaded',
  'legacy-javascript',
  'offscreen-images',
  'redirects',
  'unminified-css',
  'unminified-javascript',
  'unsized-images',
  'unused-css-rules',
  'unused-javascript',
  'uses-optimized-images',
  'uses-responsive-images',
  'uses-text-compression',
]
// A page has the same markup in every language: each is audited in one. `mostBytes` is what a telephone may be
// sent, with all that it fetches ahead.
const audited = [
  { path: '/fr', mostBytes: 330_000 },
  { path: '/fr/images/20161203-cupola-sunrise', mostBytes: 111_000 },
  ...(process.env.THOROUGH ? [{ path: '/en/media' }, { path: '/en/atlas' }] : []),
]

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

for (const { path, mostBytes } of audited) {
  test(`Lighthouse finds nothing to mend on ${path}${mostBytes ? ', and nothing slow on a telephone' : ''}`, async ({
    baseURL,
    launchOptions,
  }) => {
    const asked = [...categories, ...(mostBytes ? ['performance'] : [])]
    const { audits, categories: found } = await audit(launchOptions, baseURL + path, asked)
    const weighty = categories.flatMap((name) => found[name].auditRefs).filter(({ weight }) => weight)
    const faults = [...weighty.map(({ id }) => id), ...(mostBytes ? quick : [])]
      .filter((id) => audits[id].score !== null && audits[id].score < 1)
      .map((id) => `${id}: ${audits[id].title} ${audits[id].displayValue ?? ''}`)
    expect(faults).toEqual([])
    // A category without a score was not measured.
    expect(categories.map((name) => found[name].score)).toEqual([1, 1, 1])
    if (!mostBytes) return
    expect(quick.filter((id) => audits[id].score === null)).toEqual([])
    expect(audits['total-byte-weight'].numericValue).toBeLessThan(mostBytes)
  })
}
