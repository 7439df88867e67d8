import type { Theme } from '../catalogue/schema'
import { defaultLanguage, languageList, type Language } from '../i18n/languages'
import { filePath } from './files'
import { here } from './here'

/** The site's public address, without a slash at its end. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

/** The path under which the site lies at its host, without a slash at its end; '' at the root of one. */
export const basePath = basePathOf(siteUrl)

function basePathOf(address: string) {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : ''
}

/**
 * Refuses a setting of the public address by which no page could be found: one without a scheme, or with a
 * path, unless `path` says that the site may lie under one.
 *
 * @throws Error of two sentences.
 */
export function checkSiteUrl(setting = process.env.SITE_URL, { path = false } = {}) {
  if (setting === undefined || (URL.canParse(setting) && (path ? anywhere : atRoot).test(setting))) return
  const wanted = path ? 'a scheme, a host and perhaps a path' : 'a scheme and a host, and no path'
  throw new Error(
    `SITE_URL is "${setting}", which is no whole address of a site: ${wanted}. Set it to an address such as ${exampleOf(setting)}, ${path ? 'where' : 'at whose root'} the gallery lies.`,
  )
}

const atRoot = /^https?:\/\/[^/?#@\\\s]+\/*$/i
const anywhere = /^https?:\/\/[^/?#@\\\s]+(?:\/[\w.~-]+)*\/*$/i

/** The root of the site that a setting may mean. */
function exampleOf(setting: string) {
  const { protocol = '', host = '' } = URL.canParse(setting) ? new URL(setting) : {}
  return /^https?:$/.test(protocol) ? `${protocol}//${host}` : 'https://proxima.example'
}

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
  accessibility: '/accessibility',
} as const

/** What follows the language in the address of what is said of computed views. */
export const computedViews = `${sections.media}#computed-views`

/** What follows the language in the address of how to reach the gallery. */
export const contactPath = `${sections.media}#contact`

/** What follows the language in the address of the keys that the pages know. */
export const keyboardPath = `${sections.accessibility}#keyboard`

/** A section of the site. */
export type Section = keyof typeof sections

/** What follows the language in the address of a theme's page. */
export function themePath(theme: string) {
  return `${sections.themes}/${theme}`
}

/** What follows the language in the address of the wall in order of hanging. */
export const newPath = '/new'

/** What follows the language in the address of an image's page. */
export function imagePath(id: string) {
  return `/images/${id}`
}

/** What follows the language in the address of every page that is not an image's. */
export function pagePaths(themes: readonly string[]) {
  const { themes: list, ...others } = sections
  return ['', newPath, list, ...themes.map(themePath), ...Object.values(others)]
}

/**
 * The path of a page in one language, `path` being what follows the language: nothing for the wall.
 * @example pathIn(defaultLanguage, sections.mission) // /<language>/mission
 */
export function pathIn(language: Language, path = '') {
  return `${here}/${language}${path}`
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

/** The path of the Atom feed of a theme in a language. */
export function themeFeedPath(theme: string, language: Language) {
  return `/feeds/${theme}.${language}.xml`
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

/** The path of an image's IIIF manifest. */
export function manifestPath(id: string) {
  return `${iiif(id)}/manifest.json`
}

/** The path of the canvas in an image's IIIF manifest: a name that others point at, and no document. */
export function canvasPath(id: string) {
  return `${iiif(id)}/canvas`
}

/** The path of the place in an image's IIIF manifest: a name, and no document. */
export function placePath(id: string) {
  return `${iiif(id)}/place`
}

/** The file of the card that a shared link shows. */
export function cardFile(id: string, language: Language) {
  return `${id}.${language}.jpg`
}

/** The path of that file. */
export function cardPath(id: string, language: Language) {
  return filePath('cards', cardFile(id, language))
}

/**
 * The widths at which a picture is given to others, px: each names the widest JPEG that is no wider. They
 * stay as they are whatever widths the pages have, because the addresses do.
 */
export const pictureWidths = [320, 640, 1280, 2560] as const

/** A width at which a picture is given to others. */
export type PictureWidth = (typeof pictureWidths)[number]

/** The file of the picture that feeds, oEmbed and search engines are given. */
export function pictureFile(id: string, width: PictureWidth) {
  return `${id}.${width}.jpg`
}

/** The path of that file. */
export function picturePath(id: string, width: PictureWidth) {
  return filePath('pictures', pictureFile(id, width))
}

/** The path of the document that answers oEmbed for an image where no server reads a query. */
export function oembedDocument(id: string, language: Language) {
  return `${documentPaths.oembed}/${id}.${language}.json`
}

/** The path of the IIIF collection of a theme, or of all images where none is named. */
export function collectionPath(theme?: Theme) {
  return theme ? `/iiif/themes/${theme}.json` : '/iiif/collection.json'
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
