import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchWhole } from '../helpers/fetched'
import { accepted } from './accepted'
import { enter, states } from './states'

const sniffer = fetchWhole({
  name: 'html_codesniffer',
  version: '2.5.1',
  sha512: 'vcz0yAaX/OaV6sdNHuT9alBOKkSxYb8h5Yq26dUqgi7XmCgGUSa7U9PiY1PBXQFMjKv1wVPs5/QzHlGuxPDUGg==',
})
const engine = fetchWhole({
  name: 'accessibility-checker-engine',
  version: '4.0.34',
  sha512: 'nGE7j5gI/914QLgt1tFcjM9kCr4EKx3HxctsZE8BobObYmQr+UoYsKdWVLowG4QHCB7G/F0Prr3kTwKENPHrcA==',
})
const scripts = [join(sniffer, 'build/HTMLCS.js'), join(engine, 'ace.js')].map((path) =>
  readFileSync(path, 'utf8'),
)

// The checkers are written into the page, which its policy would not let them be.
test.use({ bypassCSP: true })

/** What a checker found: its rule, and where. */
interface Finding {
  rule: string
  html: string
}

/** As much of HTML_CodeSniffer as is asked. */
interface Sniffer {
  ERROR: number
  process: (standard: string, content: Document, done: () => void) => void
  getMessages: () => { type: number; code: string; element: Element }[]
}

/** As much of IBM's checker as is asked. */
interface Ibm {
  Checker: new () => {
    check: (
      content: Document,
      policies: string[],
    ) => Promise<{ results: { value: string[]; ruleId: string; reasonId: string; snippet: string }[] }>
  }
}

test('what HTML_CodeSniffer and IBM’s checker find in 36 states is known, with its reason', async ({
  page,
}) => {
  test.slow()
  const found = new Map<string, string>()
  for (const state of states) {
    await enter(page, state)
    for (const script of scripts) await page.evaluate(script)
    for (const { rule, html } of [...(await sniff(page)), ...(await check(page))])
      if (!found.has(rule)) found.set(rule, `${state.name}: ${html}`)
  }
  const told = [...found].filter(([rule]) => !(rule in accepted)).map(([rule, where]) => `${rule} — ${where}`)
  expect(told.sort()).toEqual([])
  // What is no longer found needs no reason any more.
  expect(Object.keys(accepted).filter((rule) => !found.has(rule))).toEqual([])
})

/** The errors of HTML_CodeSniffer, by WCAG 2 AA. */
function sniff(page: Page): Promise<Finding[]> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const { HTMLCS } = window as never as { HTMLCS: Sniffer }
        HTMLCS.process('WCAG2AA', document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === HTMLCS.ERROR)
              .map(({ code, element }) => ({
                rule: code,
                html: (element.outerHTML ?? '').slice(0, 160),
              })),
          ),
        )
      }),
  )
}

/** The failures of IBM's checker, by WCAG 2.2. */
function check(page: Page): Promise<Finding[]> {
  return page.evaluate(async () => {
    const { ace } = window as never as { ace: Ibm }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, reasonId, snippet }) => ({
        rule: `${ruleId} ${reasonId}`,
        html: snippet.slice(0, 160),
      }))
  })
}
