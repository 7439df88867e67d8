import type { Page } from '@playwright/test'

/** What the content state says that an image's page offers. */
export async function stateIn(page: Page) {
  const text = await page.locator('#content-state').textContent()
  const encoded = text?.replace('iiif-content=', '') ?? ''
  return JSON.parse(decodeURIComponent(Buffer.from(encoded, 'base64url').toString()))
}
