import { listed } from '../catalogue/listed'
import { events, stay } from '../catalogue/mission'
import { sortKeys } from '../catalogue/sort'
import { tellDays } from '../catalogue/timeline'
import { languageList } from '../i18n/languages'
import { pathIn, sections } from '../site/addresses'
import { pageSegments, paginate } from '../site/pages'
import { route, type Localized } from './route'
import { countsOf, listedOf, sortedOf } from './shared'
import { inEachLanguage } from './walls'

/** The themes, each with the image that stands for it. */
export const themes = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, sections.themes),
  model: (collection) => ({
    lead: collection.lead,
    themes: countsOf(collection).map((each) => ({ ...each, cover: listed(collection.cover(each.theme)) })),
  }),
})

/** Where the images were taken. */
export const atlas = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, sections.atlas),
  // What the maps are drawn of: to draw them takes longer than all other models.
  model: (collection) => ({ lead: collection.lead, images: listedOf(collection) }),
})

/** The mission, day by day. */
export const mission = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, sections.mission),
  model: (collection) => ({
    lead: collection.lead,
    timeline: tellDays(listedOf(collection), events, stay),
  }),
})

/** How many rows a page of the press table holds. */
const rows = 100

/**
 * The press page by date, and, so that sorting needs no script, by every other column; then what does not fit
 * on each first page.
 */
export const media = route({
  all: ({ images }) =>
    sortKeys.flatMap((sort) =>
      pageSegments(images.length, rows).flatMap((page) =>
        languageList.map((locale) => ({
          locale,
          view: sort === 'date' && !page.length ? [] : [sort, ...page],
        })),
      ),
    ),
  path: ({ locale, view = [] }: Localized & { view?: string[] }) =>
    [pathIn(locale, sections.media), ...view].join('/'),
  model: (collection, { locale, view: [sort = 'date', page = '1'] = [] }) => {
    const sorted = sortKeys.find((key) => key === sort)
    if (!sorted) return undefined
    const { lead, terms, signer } = collection
    const table = paginate(sortedOf(collection)[locale].get(sorted) ?? [], Number(page), rows)
    return table.items.length || page === '1' ? { lead, terms, signer, sorted, table } : undefined
  },
})

/** What a visitor has chosen, and the whole collection. */
export const selection = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, sections.selection),
  model: ({ images, lead, withdrawn }, { locale }) => ({
    lead,
    bytes: images.reduce((sum, { press }) => sum + press[locale].bytes, 0),
    count: images.length,
    withdrawn: withdrawn.flatMap(({ id, aliases }) => [id, ...aliases]),
  }),
})

/** How the gallery is reached with what its visitors have. */
export const accessibility = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, sections.accessibility),
  model: ({ lead }) => ({ lead }),
})

/** What stands where a language has no such page. */
export const missing = route({
  all: inEachLanguage,
  path: ({ locale }: Localized) => pathIn(locale, '/missing'),
  model: ({ lead }) => ({ lead }),
})

/** What a server sends where an address names no language and leads to nothing, with the status 404. */
export const nowhere = route({
  all: () => [{}],
  path: () => '/_not-found',
  model: ({ lead }) => ({ lead }),
})
