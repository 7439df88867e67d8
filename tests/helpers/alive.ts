import { expect, type Page } from '@playwright/test'

/** Waits until the first script is there, which shows the controls that it serves; the others may not be yet. */
export function alive(page: Page) {
  return expect(page.locator('html')).toHaveAttribute('data-alive', '')
}
