import { readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Seal } from '@/components/image/Seal'
import { Section } from '@/components/parts/Section'
import { standings, type Verdict } from '@/lib/catalogue/credentials'
import { languageList, type Language } from '@/lib/i18n/languages'
import { toldByAxe } from '../../helpers/axe'
import { etnaVerdict, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'
import { findChromium } from '../../helpers/tools'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

// All that a block can hold: a code with words and one without, parts that were broken, and what is unread.
const verdicts: Verdict[] = standings.map((standing) => ({
  ...etnaVerdict,
  standing,
  findings: {
    ...etnaVerdict.findings,
    failure: [{ code: 'assertion.dataHash.mismatch' }, { code: 'org.example.code' }],
  },
  ingredientFaults: ['claimSignature.mismatch'],
}))

/** A page with nothing but the block, once for each way that a seal can stand, in the gallery's own colours. */
function pageIn(language: Language) {
  const { heading } = interfaceWords[language].Seal
  const blocks = markupOf(
    language,
    <main>
      <h1>Etna</h1>
      {verdicts.map((verdict) => (
        <Section key={verdict.standing} id={verdict.standing} heading={`${heading}: ${verdict.standing}`}>
          <Seal verdict={verdict} />
        </Section>
      ))}
    </main>,
  )
  const style = readFileSync('app/base.css', 'utf8')
  return `<!doctype html><html lang="${language}"><title>Etna</title><style>${style}</style>${blocks}</html>`
}

test.each(languageList)(
  'axe holds nothing against the block on a seal, however that stands, in %s',
  async (language) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.setContent(pageIn(language))
    expect(await page.locator('dl').count()).toBe(standings.length)
    expect(await toldByAxe(page)).toEqual([])
    // Terms outside of their list are what axe would hold against it.
    await page.setContent(pageIn(language).replaceAll(/<\/?dl[^>]*>/g, ''))
    expect((await toldByAxe(page)).join()).toMatch(/dlitem/)
    await context.close()
  },
)
