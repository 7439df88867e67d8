import type { Page } from '@playwright/test'
import { ids, kinds, locales, messages } from '../helpers/pages'

/** A page as somebody sees it: its address, what was done there, and how it is shown. */
interface State {
  name: string
  path: string
  /** Done once the page is there. */
  act?: (page: Page) => Promise<unknown>
  width?: number
  colorScheme?: 'dark' | 'light'
}

const { WallTools, Zoom } = messages('fr')
const image = `/fr/images/${ids[0]}`
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()

/** Every kind of page in every language, and what opens, answers or looks otherwise on some of them. */
export const states: State[] = [
  ...locales.flatMap((locale) => kinds(locale).map((path) => ({ name: path, path }))),
  ...locales.map((locale) => ({ name: `the ${locale} embed`, path: `/${locale}/embed/${ids[0]}` })),
  { name: 'no language', path: '/nowhere' },
  { name: 'a search', path: '/fr?q=volcan' },
  { name: 'a search without an answer', path: '/fr?q=xyzzy' },
  { name: 'a filter', path: '/en?theme=ice' },
  { name: 'the slideshow', path: '/fr', act: press(WallTools.slideshow) },
  { name: 'the viewer', path: image, act: press(Zoom.open) },
  { name: 'the names on the picture', path: image, act: press(messages('fr').Points.switch) },
  { name: 'a selection', path: `/en/selection?ids=${ids[0]},${ids[1]}` },
  { name: 'all that is folded', path: image, act: unfold },
  { name: 'the wall in the dark', path: '/fr', colorScheme: 'dark' },
  { name: 'the wall at 320 px', path: '/fr', width: 320 },
  { name: 'an image at 320 px', path: image, width: 320 },
]

function unfold(page: Page) {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) {
      each.removeAttribute('name')
      each.open = true
    }
  })
}

/** Brings a page into a state. */
export async function enter(page: Page, { path, act, width = 1280, colorScheme = 'light' }: State) {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
  await page.goto(path, { waitUntil: 'networkidle' })
  await act?.(page)
  if (act) await page.waitForTimeout(600)
}
