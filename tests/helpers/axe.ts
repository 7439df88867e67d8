import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe holds against a page as it stands. Its "legacy" mode: the other gathers the results of frames in a
 * page of its own, which takes as long again twice over, and a page here has no frames.
 */
export async function violationsOf(page: Page) {
  return (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations
}

/** The same in one line each: the rule, and the first place where it is broken. */
export async function toldByAxe(page: Page) {
  return (await violationsOf(page)).map(({ id, nodes }) => `${id} ${nodes[0].html}`)
}
