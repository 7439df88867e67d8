import { defaultLanguage, languageList, type Language } from '../i18n/languages'

/** The site's public address, without a slash at its end. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

/**
 * Whom to ask about the gallery: an address of the web or of electronic mail, `null` where none is published.
 */
export const contact = process.env.CONTACT ?? null

/** A path of this site as an absolute address. */
export function absolute(path: string) {
  return siteUrl + path
}

/** What follows the language in the addresses of the pages that stand beside the wall (which is ''). */
export const sections = {
  themes: '/themes',
  atlas: '/atlas',
  mission: '/mission',
  media: '/media',
  selection: '/selection',
} as const

/** A section of the site. */
export type Section = keyof typeof sections

/** What follows the language in the address of a theme's page. */
export function themePath(theme: string) {
  return `${sections.themes}/${theme}`
}

/** What follows the language in the address of an image's page. */
export function imagePath(id: string) {
  return `/images/${id}`
}

/** What follows the language in the address of every page that is not an image's. */
export function pagePaths(themes: readonly string[]) {
  const { themes: list, ...others } = sections
  return ['', list, ...themes.map(themePath), ...Object.values(others)]
}

/**
 * The path of a page in one language, `path` being what follows the language: nothing for the wall.
 * @example pathIn(defaultLanguage, sections.mission) // /<language>/mission
 */
export function pathIn(language: Language, path = '') {
  return `/${language}${path}`
}

/** The address of an image's page, which never changes. */
export function permalink(id: string, language: Language) {
  return pathIn(language, imagePath(id))
}

/** The address of an image that names no language: it leads to the page in the visitor's own. */
export function shortPath(id: string) {
  return `/i/${id}`
}

/** The path of the page that other sites show of an image in a frame. */
export function embedPath(id: string, language: Language) {
  return pathIn(language, `/embed/${id}`)
}

/** The path of a language's Atom feed. */
export function feedPath(language: Language) {
  return pathIn(language, '/feed.xml')
}

/**
 * Where the wall's pages lie: the first is the wall itself, and the numbers of the others come after
 * `further`.
 */
export function wallPages(language: Language) {
  return { first: pathIn(language), further: pathIn(language, '/pages') }
}

/** The path of an image's IIIF service: `info.json`, tiles and the IIIF manifest lie under it. */
export function iiif(id: string) {
  return `/iiif/${id}`
}

/** The documents that speak of the whole site, by their paths. */
export const documentPaths = {
  openData: '/catalogue.json',
  openDataSchema: '/catalogue.schema.json',
  sitemap: '/sitemap.xml',
  oembed: '/oembed',
} as const

/** The path of a part of a sitemap that is too long for one file. */
export function sitemapPartPath(part: number) {
  return `/sitemaps/${part}.xml`
}

/**
 * Canonical address and language alternates of a page, `path` being what follows the language and `existing`
 * the languages that its words exist in.
 */
export function alternates(path: string, language: Language, existing: readonly Language[] = languageList) {
  const addresses = new Map(existing.map((each) => [each, absolute(pathIn(each, path))]))
  const canonical = addresses.get(language) ?? absolute(pathIn(language, path))
  return {
    canonical,
    languages: {
      ...Object.fromEntries(addresses),
      'x-default': addresses.get(defaultLanguage) ?? canonical,
    },
  }
}
