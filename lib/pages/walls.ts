import type { Image } from '../catalogue/image'
import { listed } from '../catalogue/listed'
import { languageList } from '../i18n/languages'
import { newPath, pathIn, themePath, wallPages } from '../site/addresses'
import { pageSegments, paginate } from '../site/pages'
import { route, type Localized } from './route'
import { countsOf, latestOf, listedOf } from './shared'

/** What follows a wall's address on its further pages: its number, and nothing on the first. */
interface Paged {
  page?: string[]
}

/** The wall's first page. */
export const wall = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale),
  model: (collection) => {
    const images = listedOf(collection)
    return { images, lead: collection.lead, themes: countsOf(collection), ...paginate(images, 1) }
  },
})

/** The wall's further pages. */
export const further = route({
  all: ({ images }) =>
    pageSegments(images.length)
      .flat()
      .flatMap((page) => languageList.map((locale) => ({ locale, page }))),
  path: ({ locale, page }: Localized & { page: string }) => `${wallPages(locale).further}/${page}`,
  model: ({ images }, { page }) => (page === '1' ? undefined : pageOf(images, [page])),
})

/** The wall in the order of hanging, of which `first` opens it. */
export const latest = route({
  all: ({ images }) => pagesIn(images),
  path: ({ locale, page = [] }: Localized & Paged) => [pathIn(locale, newPath), ...page].join('/'),
  model: (collection, { page }) => {
    const hung = latestOf(collection)
    const shown = pageOf(hung, page)
    return shown && { ...shown, first: hung[0] }
  },
})

/** The images of a theme, of which `cover` stands for it; `all` counts those of all themes. */
export const theme = route({
  all: ({ themes, imagesOf }) =>
    themes.flatMap((each) => pagesIn(imagesOf(each)).map((params) => ({ ...params, theme: each }))),
  path: ({ locale, theme: name, page = [] }: Localized & Paged & { theme: string }) =>
    [pathIn(locale, themePath(name)), ...page].join('/'),
  model: (collection, { theme: name, page }) => {
    const { themes, images, imagesOf, cover } = collection
    const found = themes.find((each) => each === name)
    const shown = found && pageOf(imagesOf(found), page)
    if (!found || !shown) return undefined
    return { theme: found, cover: cover(found), themes: countsOf(collection), all: images.length, ...shown }
  },
})

/** Every language, for a page that each has once. */
export function inEachLanguage(): Localized[] {
  return languageList.map((locale) => ({ locale }))
}

function pagesIn(images: Image[]): (Localized & Paged)[] {
  return pageSegments(images.length).flatMap((page) => languageList.map((locale) => ({ locale, page })))
}

/** The page of a list that the end of an address names; `undefined` where the list has no such page. */
function pageOf(images: Image[], segments: string[] = []) {
  const known = pageSegments(images.length).some((each) => each.join('/') === segments.join('/'))
  if (!known) return undefined
  const { items, ...place } = paginate(images, Number(segments[0] ?? 1))
  return { items: items.map(listed), ...place }
}
