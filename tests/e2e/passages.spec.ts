import { expect, test } from '@playwright/test'

const path = '/fr/images/20161203-uyuni'

test('a sentence that is touched or focused marks its partner, and is one stop of the tab key', async ({
  page,
}) => {
  await page.goto(path)
  const [french, english] = ['fr', 'en'].map((lang) => page.locator(`article p[lang="${lang}"] [data-pair]`))
  await expect(page.locator('[data-pair][tabindex="0"]')).toHaveCount(1)
  await french.nth(1).hover()
  await expect(page.locator('[data-marked]')).toHaveCount(2)
  await expect(english.nth(1)).toHaveAttribute('data-marked')
  await page.mouse.move(0, 0)
  await expect(page.locator('[data-marked]')).toHaveCount(0)

  await page.locator('[data-pair][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(french.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(english.nth(1)).toBeFocused()
  await expect(french.nth(1)).toHaveAttribute('data-marked')
  await expect(page.locator('[data-pair][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-marked]')).toHaveCount(0)
  await expect(page).toHaveURL(path)
})

test('forced colours keep the mark, and without a script there are two texts', async ({ browser }) => {
  const forced = await (await browser.newContext({ forcedColors: 'active' })).newPage()
  await forced.goto(path)
  await forced.locator('[data-pair][tabindex="0"]').focus()
  await expect(forced.locator('[data-marked]').last()).toHaveCSS('text-decoration-line', 'underline')
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await plain.goto(path)
  await expect(plain.locator('article p[lang="en"]').first()).toContainText('At Uyuni the largest salt flat')
  await expect(plain.locator('[data-pair][tabindex]')).toHaveCount(0)
})
