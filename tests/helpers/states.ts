import type { Page } from '@playwright/test'
import type { Language } from '../../lib/i18n/languages'
import { hungIds, messages } from './pages'

/** A page of the site as a visitor has left it. */
export interface State {
  name: string
  /** Below the language: `/atlas`. */
  path: string
  /** What the visitor does there, once the page stands still. */
  act?: (page: Page) => Promise<unknown>
}

/** An image with names of what it points at. */
const pointed = '/images/iss050-e-30676'

const open = (page: Page) =>
  page
    .locator('main details')
    .evaluateAll((list: HTMLDetailsElement[]) => list.forEach((each) => (each.open = true)))

/** Every kind of page of a language, and what can be opened on it. */
export function statesOf(language: Language): State[] {
  const t = messages(language)
  const press = (name: string) => (page: Page) =>
    page.getByRole('button', { name, exact: true }).first().click()
  const filters = (page: Page) => page.locator('[data-do="filters"]').click()
  return [
    { name: 'wall', path: '' },
    { name: 'wall, filters open', path: '', act: filters },
    { name: 'wall, filtered', path: '?theme=ice&light=day' },
    { name: 'wall, searched', path: '?q=volcan' },
    { name: 'wall, nothing found', path: '?q=xyzxyz' },
    {
      name: 'wall, three selected',
      path: '',
      act: async (page) => {
        for (const id of hungIds.slice(0, 3)) await page.locator(`[data-wall] [data-select="${id}"]`).click()
      },
    },
    { name: 'slideshow', path: '', act: press(t.WallTools.slideshow) },
    {
      name: 'slideshow, caption',
      path: '?theme=ice',
      act: async (page) => {
        await press(t.WallTools.slideshow)(page)
        await page.getByRole('dialog').getByRole('button', { name: t.Slideshow.words, exact: true }).click()
      },
    },
    { name: 'image', path: pointed },
    { name: 'image, all open', path: '/images/20161203-cupola-sunrise', act: open },
    { name: 'image, points', path: pointed, act: press(t.Points.switch) },
    { name: 'zoom', path: pointed, act: press(t.Zoom.open) },
    { name: 'additions', path: '/new' },
    { name: 'themes', path: '/themes' },
    { name: 'theme', path: '/themes/night' },
    { name: 'atlas', path: '/atlas' },
    { name: 'mission', path: '/mission' },
    { name: 'press', path: '/media', act: open },
    { name: 'selection, empty', path: '/selection' },
    { name: 'selection', path: `/selection?ids=${hungIds.slice(0, 3).join()}` },
    { name: 'statement', path: '/accessibility' },
    { name: 'not found', path: '/nowhere' },
    { name: 'embed', path: '/embed/20161203-uyuni' },
  ]
}
