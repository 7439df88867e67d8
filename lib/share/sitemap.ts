import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { languageList, type Language } from '../i18n/languages'
import { absolute, alternates, imagePath, sitemapPartPath } from '../site/addresses'
import { filePath } from '../site/files'
import { lines, markup, raw } from '../site/markup'

/** What one sitemap may hold is 50,000 addresses (sitemaps.org); each of ours names three more. */
const perPart = 10_000

/** A page in every language that its words exist in. */
export interface Place {
  /** What follows the language in its address. */
  path: string
  image?: Image
}

/** The places of all images and of the given further pages. */
export function placesOf(images: Image[], paths: string[]): Place[] {
  return [
    ...paths.map((path) => ({ path })),
    ...images.map((image) => ({ path: imagePath(image.id), image })),
  ]
}

/** The parts that a sitemap of so many places falls into. */
export function partsOf(places: Place[], size = Math.floor(perPart / languageList.length)) {
  return Array.from({ length: Math.ceil(places.length / size) }, (_, part) =>
    places.slice(part * size, (part + 1) * size),
  )
}

const head = raw('<?xml version="1.0" encoding="UTF-8"?>')
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const namespaces = raw(
  [
    `xmlns="${schema}"`,
    'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  ].join(' '),
)

/** `sitemap.xml`: the addresses themselves, or an index of the parts where they are too many for one. */
export function sitemap(places: Place[], size?: number) {
  const parts = partsOf(places, size)
  if (parts.length <= 1) return urlset(places)
  const entries = parts.map(
    (_, part) => markup`<sitemap><loc>${absolute(sitemapPartPath(part))}</loc></sitemap>`,
  )
  return String(markup`${head}
<sitemapindex xmlns="${schema}">
${lines(entries)}
</sitemapindex>
`)
}

/** A set of addresses with their languages and their pictures. */
export function urlset(places: Place[]) {
  const entries = places.flatMap((place) =>
    languagesOf(place.image?.state).map((language) => url(language, place)),
  )
  return String(markup`${head}
<urlset ${namespaces}>
${lines(entries)}
</urlset>
`)
}

function url(language: Language, { path, image }: Place) {
  const { canonical, languages } = alternates(path, language, languagesOf(image?.state))
  const links = Object.entries(languages).map(
    ([tag, address]) => markup`<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`,
  )
  return markup`<url><loc>${canonical}</loc>${image && lastmod(image)}${links}${image && pictureOf(image, language)}</url>`
}

/** When an image last changed, where that is known: the day it was taken is no such moment. */
function lastmod({ hanging: { updated } }: Image) {
  return updated && markup`<lastmod>${updated}</lastmod>`
}

function pictureOf({ press }: Image, language: Language) {
  const address = absolute(filePath('press', press[language].file))
  return markup`<image:image><image:loc>${address}</image:loc></image:image>`
}
