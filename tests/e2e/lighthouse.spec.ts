import { chromium, expect, test } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../helpers/port'
import { locales } from '../helpers/pages'

const paths = ['', '/images/20161203-cupola-sunrise', '/media', '/atlas']
// How quick a page is depends on the machine: npm run bench -- pages tells it.
const categories = ['accessibility', 'best-practices', 'seo']

// One after the other: two audits at once slow each other down.
test.describe.configure({ mode: 'default' })

for (const locale of locales) {
  test(`Lighthouse finds nothing to mend on the ${locale} wall, image, press and atlas pages`, async ({
    baseURL,
    launchOptions,
  }) => {
    const port = await freePort()
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...launchOptions.args!, `--remote-debugging-port=${port}`],
    })
    try {
      for (const path of paths) {
        const { lhr } = (await lighthouse(`${baseURL}/${locale}${path}`, {
          port,
          onlyCategories: categories,
          disableFullPageScreenshot: true,
          logLevel: 'error',
        }))!
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
    } finally {
      await browser.close()
    }
  })
}
