import { routing, type Locale } from '../i18n/routing'

/** The site's public address, without a slash at its end. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

/**
 * Whom to ask about the gallery: an address of the web or of electronic mail, `null` where none is published.
 */
export const contact = process.env.CONTACT ?? null

/** Whether the pages are built for a host that only sends files. */
export const isExport = process.env.STATIC_EXPORT === '1'

/** The address of an image's page, which never changes. */
export function permalink(id: string, locale: Locale) {
  return `/${locale}/images/${id}`
}

/**
 * Where the wall's pages lie: the first is the wall itself, and the numbers of the others come after
 * `further`.
 */
export function wallPages(locale: Locale) {
  return { first: `/${locale}`, further: `/${locale}/pages` }
}

/** The path of an image's IIIF service: `info.json`, tiles and the IIIF manifest lie under it. */
export function iiif(id: string) {
  return `/iiif/${id}`
}

/** A path of this site as an absolute address. */
export function absolute(path: string) {
  return siteUrl + path
}

/**
 * Canonical address and language alternates of a page, `path` being what follows the locale and `locales`
 * the languages its words exist in.
 * @example alternates('/mission', 'fr').canonical // http://localhost:3000/fr/mission
 */
export function alternates(path: string, locale: Locale, locales: readonly Locale[] = routing.locales) {
  const addresses = Object.fromEntries(locales.map((l) => [l, absolute(`/${l}${path}`)]))
  return {
    canonical: addresses[locale],
    languages: { ...addresses, 'x-default': addresses[routing.defaultLocale] ?? addresses[locale] },
  }
}

/** What follows the locale in the address of every page that is not an image's. */
export function pagePaths(themes: readonly string[]) {
  return [
    '',
    '/themes',
    ...themes.map((theme) => `/themes/${theme}`),
    '/atlas',
    '/mission',
    '/media',
    '/selection',
  ]
}
