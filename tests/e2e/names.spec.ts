import { expect, test, type Page } from '@playwright/test'
import { hungIds, kinds, leadId, locales, wordsOf } from '../helpers/pages'

interface Named {
  role: string
  name: string
}

/** The names of a page as Chromium itself computes them, not as a checker does. */
async function namesOn(page: Page): Promise<Named[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
}

/** A word that runs into the number after it, as where the space between them is lost; codes have no space. */
const glued = /[a-zà-ÿ]{3}\d+( |$)/

for (const locale of locales) {
  test(`no name on a ${locale} page runs into the next, and every link and control has one`, async ({
    page,
  }) => {
    for (const path of kinds(locale)) {
      await page.goto(path)
      const named = (await namesOn(page)).filter(({ role }) =>
        ['link', 'button', 'heading', 'combobox', 'searchbox'].includes(role),
      )
      expect(
        named.filter(({ name }) => !name || glued.test(name)),
        path,
      ).toEqual([])
    }
  })

  test(`the link to an image on the ${locale} wall is named by its title`, async ({ page }) => {
    await page.goto(`/${locale}`)
    const links = (await namesOn(page)).filter(({ role }) => role === 'link').map(({ name }) => name)
    for (const id of [leadId, ...hungIds])
      expect(links.filter((name) => name === wordsOf(id)[locale].title)).toHaveLength(1)
  })
}
