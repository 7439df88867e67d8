import type { Metadata } from 'next'
import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { routing, type Locale } from '../i18n/routing'
import { words } from '../i18n/bothwords'
import { oembedPath } from './oembed'
import { absolute, alternates } from '../site/addresses'

/** The territory whose spelling each language follows, as Open Graph writes it. */
export const territories = { fr: 'fr_FR', en: 'en_GB' } as const satisfies Record<Locale, string>

interface Page {
  title: string
  description: string
  /** What follows the locale in the address. */
  path: string
  locale: Locale
  /** The image whose card stands for the page. */
  card: Image
  /** The languages that the page's words exist in: both, unless it says otherwise. */
  locales?: readonly Locale[]
}

/** What search engines and card readers read of a page (Open Graph, Twitter cards, hreflang). */
export function pageMetadata({
  title,
  description,
  path,
  locale,
  card,
  locales = routing.locales,
}: Page): Metadata {
  const { file, width, height } = card.cards[locale]
  const picture = {
    url: absolute(`/cards/${file}`),
    type: 'image/jpeg',
    width,
    height,
    alt: card.words[locale].alt,
  }
  const addresses = alternates(path, locale, locales)
  return {
    title,
    description,
    alternates: { ...addresses, types: { 'application/atom+xml': absolute(`/${locale}/feed.xml`) } },
    openGraph: {
      type: 'website',
      siteName: words[locale].Site.name,
      title,
      description,
      url: addresses.canonical,
      locale: territories[locale],
      alternateLocale: locales.filter((other) => other !== locale).map((other) => territories[other]),
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  }
}

/**
 * The same of an image's page, which also says where to ask for an embed (oEmbed 1.0, section 4). Where the
 * words exist in one language only, both pages speak of the one in that language.
 */
export function imageMetadata(image: Image, page: Locale): Metadata {
  const locale = image.words[page].lang ?? page
  const { title, caption } = image.words[locale]
  const metadata = pageMetadata({
    title,
    description: caption,
    path: `/images/${image.id}`,
    locale,
    card: image,
    locales: languagesOf(image.state),
  })
  const types = {
    ...metadata.alternates!.types,
    'application/json+oembed': [{ url: absolute(oembedPath(image.id, locale)), title }],
  }
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}
