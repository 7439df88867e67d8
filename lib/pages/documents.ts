import type { Collection } from '../catalogue/collection'
import { languageList } from '../i18n/languages'
import { partsOf } from '../share/sitemap'
import { documentPaths, feedPath, sitemapPartPath, themeFeedPath } from '../site/addresses'
import { route, type Localized } from './route'
import { allPlaces, listedOf } from './shared'
import { inEachLanguage } from './walls'

const once = () => [{}]
const nothing = () => ({})

/** A language's Atom feed. */
export const feed = route({
  document: true,
  all: inEachLanguage,
  path: ({ locale }: Localized) => feedPath(locale),
  model: ({ images }, { locale }) => ({ images, language: locale }),
})

/** The Atom feed of a theme in a language. */
export const themeFeed = route({
  document: true,
  all: ({ themes }) => feedsOf(themes).map(({ feed: name }) => ({ feed: name })),
  path: ({ feed: name }: { feed: string }) => `/feeds/${name}`,
  model: ({ themes, imagesOf }, { feed: name }) => {
    const found = feedsOf(themes).find((each) => each.feed === name)
    return found && { theme: found.theme, language: found.language, images: imagesOf(found.theme) }
  },
})

function feedsOf(themes: Collection['themes']) {
  return languageList.flatMap((language) =>
    themes.map((theme) => ({
      theme,
      language,
      feed: themeFeedPath(theme, language).slice('/feeds/'.length),
    })),
  )
}

/** The land of the atlas's maps. */
export const ground = route({
  document: true,
  all: once,
  path: () => '/atlas.svg',
  model: (collection) => ({ images: listedOf(collection) }),
})

/** The whole collection as open data. */
export const openData = route({
  document: true,
  all: once,
  path: () => documentPaths.openData,
  model: ({ images, withdrawn }) => ({ images, withdrawn }),
})

/** What the open data keeps to. */
export const openDataSchema = route({
  document: true,
  all: once,
  path: () => documentPaths.openDataSchema,
  model: nothing,
})

/** The addresses of all pages. */
export const sitemap = route({
  document: true,
  all: once,
  path: () => documentPaths.sitemap,
  model: (collection) => ({ places: allPlaces(collection) }),
})

/** The parts of a sitemap too long for one file; one part is `/sitemap.xml` itself. */
export const sitemapPart = route({
  document: true,
  all: (collection) => partsOf(allPlaces(collection)).map((_, part) => ({ part: `${part}.xml` })),
  path: ({ part }: { part: string }) => sitemapPartPath(Number.parseInt(part)),
  model: (collection, { part }) => {
    const places = partsOf(allPlaces(collection))[Number.parseInt(part)]
    return places && { places }
  },
})

/** Which pages a browser may fetch before they are asked for. */
export const speculation = route({
  document: true,
  all: once,
  path: () => '/speculation.json',
  model: nothing,
})

/** What crawlers may read. */
export const robots = route({ document: true, all: once, path: () => '/robots.txt', model: nothing })

/** The site as an application of a browser. */
export const webManifest = route({
  document: true,
  all: once,
  path: () => '/manifest.webmanifest',
  model: nothing,
})
