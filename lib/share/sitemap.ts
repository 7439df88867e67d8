import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { routing, type Locale } from '../i18n/routing'
import { absolute, alternates } from '../site/addresses'
import { escapeXml as escape } from '../site/markup'

/** What one sitemap may hold is 50,000 addresses (sitemaps.org); each of ours names three more. */
export const perPart = 10_000

/**
 * A page in every language that its words exist in: what follows the locale, and the press file it shows, if
 * any.
 */
export interface Place {
  path: string
  image?: Image
}

/** The places of all images and of the given further pages. */
export function placesOf(images: Image[], paths: string[]): Place[] {
  return [
    ...paths.map((path) => ({ path })),
    ...images.map((image) => ({ path: `/images/${image.id}`, image })),
  ]
}

/** The parts that a sitemap of so many places falls into. */
export function partsOf(places: Place[], size = perPart / routing.locales.length) {
  return Array.from({ length: Math.ceil(places.length / size) }, (_, part) =>
    places.slice(part * size, (part + 1) * size),
  )
}

/** `sitemap.xml`: the addresses themselves, or an index of the parts where they are too many for one. */
export function sitemap(places: Place[], size?: number) {
  const parts = partsOf(places, size)
  if (parts.length <= 1) return urlset(places)
  const entries = parts.map(
    (_, part) => `<sitemap><loc>${escape(absolute(`/sitemaps/${part}.xml`))}</loc></sitemap>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** A set of addresses with their languages and their pictures. */
export function urlset(places: Place[]) {
  const entries = places.flatMap(({ path, image }) =>
    languagesOf(image?.state).map((locale) => url(locale, path, image)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${entries.join('\n')}\n</urlset>\n`
}

function url(locale: Locale, path: string, image?: Image) {
  const { canonical, languages } = alternates(path, locale, languagesOf(image?.state))
  const links = Object.entries(languages).map(
    ([tag, address]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escape(address)}"/>`,
  )
  const picture = image
    ? `<image:image><image:loc>${escape(absolute(`/press/${image.press.file}`))}</image:loc></image:image>`
    : ''
  return `<url><loc>${escape(canonical)}</loc>${links.join('')}${picture}</url>`
}
