import { expect, test, type Page } from '@playwright/test'
import { languageName, othersThan } from '../../lib/i18n/languages'
import { entries, hungIds, idsSaying, locales, messages, wordsOf } from '../helpers/pages'
import { queries } from '../helpers/queries'

const answers = (page: Page) => page.locator(':is([data-wall], [data-found]) figure a:visible')
const field = (page: Page) => page.getByRole('searchbox')

async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

for (const locale of locales) {
  test(`a search from the ${locale} wall finds the words of both languages`, async ({ page }) => {
    await open(page, `/${locale}`)
    await field(page).focus()
    for (const [typed, id] of queries.filter((_, n) => n % 9 === 0)) {
      await field(page).fill(typed)
      await expect(answers(page).first(), typed).toHaveAttribute('href', `/${locale}/images/${id}`)
    }
  })

  test(`a shared address opens with its answers on the ${locale} wall, and says which language they were found in`, async ({
    page,
  }) => {
    // « whale » is in the English caption, « baleine » in the French one.
    const [typed, found, other] = locale === 'fr' ? ['whale', 'whales', 'en'] : ['baleine', 'baleines', 'fr']
    await open(page, `/${locale}?q=${typed}`)
    await expect(field(page)).toHaveValue(typed)
    await expect(answers(page)).toHaveCount(1)
    await expect(page.locator('#images + p')).toContainText(messages(locale).WallTools.one)
    await expect(page.locator('#images + p')).toBeInViewport()
    const [language] = othersThan(locale)
    const inOther = messages(locale).Found.other.replace('{language}', languageName(language, locale))
    const note = page.locator('figcaption:visible', { hasText: inOther })
    await expect(note.locator(`[lang="${other}"] mark`)).toHaveText(found)
    await expect(answers(page)).toHaveText(wordsOf('20161206-baja-california')[locale].title)
  })
}

test('while a word is typed, what it begins is shown; once it is whole, it is taken at its word', async ({
  page,
}) => {
  await open(page, '/en')
  // « florid » is a word of the dictionary, and on the way to one of the gallery.
  await field(page).pressSequentially('florid')
  await expect(answers(page).first()).toBeVisible()
  await expect(page.getByRole('status').first()).toContainText('Florida')
  await field(page).press('Enter')
  await expect(answers(page)).toHaveCount(0)
  await expect(page.locator('[data-offers] a').first()).toHaveText('Florida')
})

test('the address follows what is typed, and Back undoes the search', async ({ page }) => {
  await open(page, '/fr')
  await field(page).pressSequentially('salar d’uyuni')
  await expect(page).toHaveURL(/\?q=salar\+d/)
  await expect(page).toHaveURL(/uyuni$/)
  const uyuni = idsSaying(/uyuni/i).length
  await expect(answers(page)).toHaveCount(uyuni)
  await page.goBack()
  await expect(page).toHaveURL('/fr')
  await expect(field(page)).toHaveValue('')
  await expect(answers(page)).toHaveCount(hungIds.length)
  await page.goForward()
  await expect(answers(page)).toHaveCount(uyuni)
})

test('slash leads to the search from the wall alone, arrows through its answers, Escape empties it', async ({
  page,
}) => {
  await open(page, '/en?light=day')
  // A letter alone may be a command only where the focus is (WCAG 2.1.4).
  await page.keyboard.press('/')
  await expect(field(page)).not.toBeFocused()
  await answers(page).nth(0).focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('volcanoes')
  const themed = entries.filter(([, { themes, night }]) => themes.includes('volcanoes') && !night)
  const saying = entries.filter(([id, { night }]) => !night && idsSaying(/volcano(es)?\b/i).includes(id))
  await expect(answers(page)).toHaveCount(new Set([...themed, ...saying].map(([id]) => id)).size)
  await page.keyboard.press('ArrowDown')
  await expect(answers(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(answers(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('volcanoes')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  // What was chosen stays.
  await expect(page).toHaveURL('/en?light=day')
})

test('a word that was taken for another is said to be, and one that is nowhere leads to what is near', async ({
  page,
}) => {
  const { near, nowhere } = messages('fr').WallTools
  const status = page.getByRole('status').first()
  const say = (text: string, word: string, words = '') =>
    text.replace('{word}', word).replace('{words}', words)
  await open(page, '/fr?q=volcqn')
  await expect(status).toContainText(say(near, 'volcqn', 'volcan, volcans'))
  const found = await answers(page).count()
  await field(page).fill('volcan')
  await expect(status).toHaveText(messages('fr').WallTools.many.replace('{count}', String(found)))
  await field(page).fill('chien')
  await expect(status).toContainText(say(nowhere, 'chien'))
  await expect(answers(page)).toHaveCount(0)
  await field(page).fill('sechage')
  await expect(status).toContainText('sécheresse')
  await page.getByRole('link', { name: 'sécheresse', exact: true }).click()
  await expect(page).toHaveURL(/q=s%C3%A9cheresse$/)
  await expect(answers(page).first()).toBeVisible()
})

test('words that no image has together are said not to be, and a theme’s own text is shown as the reason', async ({
  page,
}) => {
  await open(page, '/fr?q=uyuni+manchots')
  await expect(page.getByRole('status').first()).toContainText(messages('fr').WallTools.partial)
  await field(page).fill('eteints')
  await expect(page.locator('figcaption:visible mark', { hasText: 'éteints' }).first()).toBeVisible()
})

test('the first answer opens with Enter', async ({ page }) => {
  await open(page, '/fr?q=neuquen')
  await field(page).focus()
  await expect(answers(page)).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fr/images/iss050-e-39301')
})

test('the search is loaded when it is first used, and never whole', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/search/')) files.push(new URL(request.url()).pathname)
  })
  await open(page, '/fr')
  expect(files).toEqual([])
  await field(page).fill('etna')
  await expect(answers(page)).toHaveCount(1)
  expect(files.filter((path) => path.includes('/words/')).length).toBeLessThanOrEqual(2)
  expect(files.filter((path) => path.includes('/records/'))).toHaveLength(1)
  expect(files.some((path) => path.includes('/endings/'))).toBe(false)
})

test('files that a newer build has moved are looked for anew', async ({ page }) => {
  await open(page, '/fr')
  let stale = true
  await page.route('**/search/root.json', async (route) => {
    const root = await (await route.fetch()).json()
    await route.fulfill({ json: stale ? { ...root, words: { ...root.words, folder: 'gone' } } : root })
    stale = false
  })
  await field(page).fill('etna')
  await expect(answers(page)).toHaveCount(1)
})

test('a search that cannot be loaded says so and leaves the wall', async ({ page }) => {
  await page.route('**/search/**', (route) => route.abort())
  await open(page, '/en?q=etna')
  await expect(page.getByText(messages('en').WallTools.failed)).toBeVisible()
  await expect(answers(page)).toHaveCount(hungIds.length)
})

test('a search without an answer leads back', async ({ page }) => {
  await open(page, '/fr?q=xyzzy')
  await expect(page.getByRole('status').first()).toContainText(messages('fr').WallTools.none)
  await page.getByRole('button', { name: messages('fr').Found.back }).click()
  await expect(answers(page)).toHaveCount(hungIds.length)
  await expect(page).toHaveURL('/fr')
})

test('the header leads to the search from any page, and the other language keeps what was asked', async ({
  page,
}) => {
  await open(page, '/fr/mission')
  await page.getByRole('link', { name: messages('fr').Header.search }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('glaciers')
  await expect(page).toHaveURL(/q=glaciers/)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en?q=glaciers')
  await expect(answers(page).first()).toHaveAttribute('href', '/en/images/iss050-e-36607')
})

test('the way to the search in the header keeps what is asked of the wall, and leads there from any page', async ({
  page,
}) => {
  const way = page.locator('header').getByRole('link', { name: messages('fr').Header.search })
  await open(page, '/fr?q=etna&light=night')
  await expect(answers(page)).toHaveCount(1)
  await way.click()
  await expect(page).toHaveURL('/fr?q=etna&light=night#search')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('etna')
  await expect(answers(page)).toHaveCount(1)
  await page.goto('/fr/selection?ids=20170319-etna')
  await way.click()
  await expect(page).toHaveURL('/fr#search')
  await expect(field(page)).toBeFocused()
})
