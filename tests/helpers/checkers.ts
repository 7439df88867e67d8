import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { violationsOf } from './axe'
import { fetchPackages } from './packages'

const packages = [
  'html_codesniffer@2.5.1',
  'accessibility-checker-engine@4.0.34',
  // The last one that its driver for Playwright is made for; both name their parts by this minor version.
  '@siteimprove/alfa-rules@0.112.0',
  '@siteimprove/alfa-playwright@0.81.4',
]
const folder = '.cache/checkers'
const inFolder = (...path: string[]) => resolve(folder, 'node_modules', ...path)

/** Fetches the checkers of accessibility beside axe, once: 72 MB that only a thorough run needs. */
export function installCheckers() {
  fetchPackages(folder, packages, ['--ignore-scripts'])
}

/** What a checker holds against a page: by which rule, and where, as CSS selector or XPath. */
export interface Finding {
  rule: string
  at: string
}

/** The checkers by name: each reads a page as it stands, and tells what fails; not what a person must judge. */
export const checkers: Record<string, (page: Page) => Promise<Finding[]>> = { axe, htmlcs, ibm, alfa }

async function axe(page: Page) {
  return (await violationsOf(page)).flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, at: String(target.at(-1)) })),
  )
}

/** HTML_CodeSniffer's errors against WCAG 2.1 AA, by its code: the success criterion and the technique. */
async function htmlcs(page: Page): Promise<Finding[]> {
  await page.evaluate(readFileSync(inFolder('html_codesniffer/build/HTMLCS.js'), 'utf8'))
  return page.evaluate(async () => {
    const { HTMLCS } = window as unknown as { HTMLCS: Sniffer }
    await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done))
    const pathOf = (element: Element): string => {
      const { parentElement: parent, localName: name } = element
      if (!parent) return `/${name}`
      const alike = [...parent.children].filter((each) => each.localName === name)
      const step = `*[local-name()="${name}"][${alike.indexOf(element) + 1}]`
      return `${pathOf(parent)}/${step}`
    }
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, element }) => ({
        rule: code.split('.').slice(3).join('.'),
        at: pathOf(element instanceof Element ? element : document.documentElement),
      }))
  })
}

interface Sniffer {
  ERROR: number
  process: (standard: string, source: Document, done: () => void) => void
  getMessages: () => { type: number; code: string; element: unknown }[]
}

/** What fails of IBM's Equal Access rules for WCAG 2.2. */
async function ibm(page: Page): Promise<Finding[]> {
  await page.evaluate(readFileSync(inFolder('accessibility-checker-engine/ace.js'), 'utf8'))
  return page.evaluate(async () => {
    const { ace } = window as unknown as { ace: { Checker: new () => Ibm } }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, path }) => ({ rule: ruleId, at: path.dom }))
  })
}

interface Ibm {
  check: (
    node: Document,
    rulesets: string[],
  ) => Promise<{ results: { ruleId: string; value: [string, string]; path: { dom: string } }[] }>
}

/** What fails of Siteimprove's rules, which follow the ACT Rules Format; those of level AAA among them. */
async function alfa(page: Page): Promise<Finding[]> {
  const load = (name: string) => import(pathToFileURL(inFolder('@siteimprove', name, 'dist/index.js')).href)
  const [{ Audit }, { default: rules }, { Playwright }] = await Promise.all(
    ['alfa-act', 'alfa-rules', 'alfa-playwright'].map(load),
  )
  const read = await Playwright.toPage(await page.evaluateHandle(() => document))
  const outcomes = [...(await Audit.of(read, rules).evaluate())] as Outcome[]
  return outcomes
    .filter(({ outcome }) => outcome === 'failed')
    .flatMap(({ rule, target }) =>
      targetsOf(target).map((node) => ({ rule: rule.uri.split('/').at(-1)!, at: node.path() })),
    )
}

/** A node, or a group of them, that a rule of Alfa was applied to. */
type Target = { path: () => string } | Iterable<{ path: () => string }>

interface Outcome {
  outcome: string
  rule: { uri: string }
  target: Target
}

const targetsOf = (target: Target) => (Symbol.iterator in target ? [...target] : [target])
