import type { Page } from '@playwright/test'

/**
 * Lays a style sheet of a reader's own over a page; an empty one takes it off again. The page's policy has
 * nothing against it, since it is no element of the page.
 */
export function overlay(page: Page, css: string) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}
