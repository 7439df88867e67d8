import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { languageList, type Language } from '../../lib/i18n/languages'
import { serveGallery } from '../bench/serve'
import { checkers, installCheckers, type Finding } from '../helpers/checkers'
import { settled } from '../helpers/settled'
import { statesOf, type State } from '../helpers/states'
import { findChromium } from '../helpers/tools'

// Has four checkers of accessibility read the built site in every state that it can be left in: `npx tsx
// tests/runs/checkers.ts`, or with a pattern of the states' names. Prints what remains with its reason, and
// ends with 1 if any of them finds what has none.

/** What a checker finds and we leave, with the reason. */
interface Remaining {
  checker: string
  rule: string
  /** Matches every element of which this is true. */
  selector: string
  /** The only look in which it is left; all of them if there is none. */
  look?: string
  reason: string
}

const remaining: Remaining[] = [
  {
    checker: 'axe',
    rule: 'color-contrast',
    selector: '*',
    look: 'forced',
    reason: 'It reads colours that the browser has replaced by the reader’s own: black on white is drawn.',
  },
  {
    checker: 'htmlcs',
    rule: '3_2_2.H32.2',
    selector: 'form[role=search]',
    reason:
      'It answers while it is typed in, and Enter sends it; a button to send is one technique of several.',
  },
  {
    checker: 'ibm',
    rule: 'aria_content_in_landmark',
    selector: '.skip',
    reason: 'The link past the head comes before it; no criterion asks for a landmark around it.',
  },
  {
    checker: 'ibm',
    rule: 'label_content_exists',
    selector: '[role=search] label, label:has([data-pick])',
    reason:
      'Its words are for the ear, and three engines name the field by them (tests/engines/names.spec.ts).',
  },
  {
    checker: 'ibm',
    rule: 'aria_complementary_label_visible',
    selector: '[data-bar]',
    reason:
      'What is chosen is counted in it; a heading would take a row of a telephone, and none is asked for.',
  },
  {
    checker: 'htmlcs',
    rule: '1_3_1.H43.HeadersRequired',
    selector: 'table',
    reason:
      'Heads of rows, of groups of rows and of columns have their scope; headers by id would say it twice.',
  },
  {
    checker: 'ibm',
    rule: 'element_tabbable_role_valid',
    selector: '[role=region]',
    reason: 'What scrolls must be reached by the keyboard (2.1.1), and is no control.',
  },
  {
    checker: 'ibm',
    rule: 'table_caption_empty',
    selector: 'caption',
    reason: 'Its words are for the ear: the heading above says them to the eye.',
  },
  {
    checker: 'ibm',
    rule: 'element_tabbable_role_valid',
    selector: '[data-pair]',
    reason:
      'A passage of a caption is a stop of the tab key and no control; its description says what keys do.',
  },
  {
    checker: 'alfa',
    rule: 'sia-r79',
    selector: 'pre',
    reason: 'A credit to copy keeps its lines; that such text stands in a figure is no criterion.',
  },
  {
    checker: 'alfa',
    rule: 'sia-r113',
    selector: 'a[href^="#point="], a[href^="#point="] *',
    reason:
      'Places that lie close together have their marks there; the list below has a link of full size to each (2.5.8).',
  },
  {
    checker: 'alfa',
    rule: 'sia-r111',
    selector: '*',
    reason: 'Targets of 44 px in a line of text are asked for by 2.5.5, which is of level AAA.',
  },
  {
    checker: 'alfa',
    rule: 'sia-r73',
    selector: '*',
    reason: 'Lines 1.5 times as high as letters are asked for by 1.4.8, which is of level AAA.',
  },
]

/** How a page is looked at. */
const looks: Record<string, { options: BrowserContextOptions; states: RegExp }> = {
  light: { options: { viewport: { width: 1440, height: 900 } }, states: /./ },
  dark: {
    options: { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' },
    states: /^(wall, (filters|three)|image, (all|points)|atlas|press)/,
  },
  narrow: {
    options: { viewport: { width: 320, height: 640 }, hasTouch: true },
    states: /^(wall, (filters|three)|image, all|zoom|slideshow|mission|press)/,
  },
  forced: { options: { forcedColors: 'active' }, states: /^(wall, filters|image, points|mission)/ },
}

const [pattern = '.'] = process.argv.slice(2)

interface Found extends Finding {
  html: string
  /** Which row of `remaining` it falls under; `undefined` for none. */
  row?: number
}

let pages = 0
const left = remaining.map(() => 0)
const faults = new Set<string>()

/** Tells of a fault at once: the run is long. */
function tell(fault: string) {
  if (faults.has(fault)) return
  faults.add(fault)
  console.error(fault)
}

/** Opens a page in a state, and has every checker read it. */
async function check(page: Page, { path, act, name }: State, language: Language, where: string) {
  await page.goto(`/${language}${path}`, { waitUntil: 'networkidle' })
  await act?.(page)
  await page.evaluate(settled)
  pages++
  for (const [checker, read] of Object.entries(checkers))
    for (const finding of await read(page)) {
      const { html, row } = await locate(page, checker, finding, where)
      if (row === undefined) tell(`${checker} ${finding.rule}, ${language} ${name}, ${where}: ${html}`)
      else left[row]++
    }
}

/** The element that a finding points at, and the row that it falls under. */
function locate(page: Page, checker: string, { rule, at }: Finding, where: string): Promise<Found> {
  const rows = remaining
    .map((row, index) => ({ ...row, index }))
    .filter((row) => row.checker === checker && row.rule === rule && (row.look ?? where) === where)
  return page.evaluate(
    (asked) => {
      const node = asked.at.startsWith('/')
        ? document.evaluate(asked.at, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
        : document.querySelector(asked.at)
      const element = node instanceof Element ? node : (node?.parentElement ?? document.documentElement)
      const row = asked.rows.find(({ selector }) => element.matches(selector))
      return { rule: asked.rule, at: asked.at, html: element.outerHTML.slice(0, 160), row: row?.index }
    },
    { rule, at, rows },
  )
}

/** Checks all states of a language that are looked at so. */
async function checkAll(browser: Browser, baseURL: string, language: Language, where: string) {
  const { options, states } = looks[where]
  const asked = statesOf(language).filter(({ name }) => states.test(name) && new RegExp(pattern).test(name))
  for (const state of asked) {
    const context = await browser.newContext({ baseURL, ...options })
    // A busy machine is no fault of the site's.
    context.setDefaultTimeout(0)
    // What tsx wraps the names of functions in is not there in a page.
    await context.addInitScript('globalThis.__name = (each) => each')
    await check(await context.newPage(), state, language, where)
    await context.close()
  }
}

installCheckers()
const executablePath = findChromium()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
await serveGallery(async (url) => {
  for (const where of Object.keys(looks))
    for (const language of languageList) await checkAll(browser, url, language, where)
})
await browser.close()
for (const [index, { checker, rule, selector, reason }] of remaining.entries())
  console.log(`${left[index]} × ${checker} ${rule} on ${selector}: ${reason}`)
console.log(
  `${pages} pages, ${Object.keys(checkers).length} checkers: ${faults.size} findings without a reason.`,
)
process.exitCode = faults.size ? 1 : 0
