import type { Metadata } from 'next'
import type { Image } from '../catalogue/image'
import { otherLocale, type Locale } from '../i18n/routing'
import { words } from '../press/words'
import { oembedPath } from './oembed'
import { absolute, alternates } from '../site'

const territories = { fr: 'fr_FR', en: 'en_GB' } as const satisfies Record<Locale, string>

interface Page {
  title: string
  description: string
  /** What follows the locale in the address. */
  path: string
  locale: Locale
  /** The image whose card stands for the page. */
  card: Image
}

/** What search engines and card readers read of a page (Open Graph, Twitter cards, hreflang). */
export function pageMetadata({ title, description, path, locale, card }: Page): Metadata {
  const { file, width, height } = card.cards[locale]
  const picture = { url: absolute(`/cards/${file}`), type: 'image/jpeg', width, height, alt: card.words[locale].alt }
  const addresses = alternates(path, locale)
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
      alternateLocale: territories[otherLocale(locale)],
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  }
}

/** The same of an image's page, which also says where to ask for an embed (oEmbed 1.0, section 4). */
export function imageMetadata(image: Image, locale: Locale): Metadata {
  const { title, caption } = image.words[locale]
  const page = pageMetadata({ title, description: caption, path: `/images/${image.id}`, locale, card: image })
  const types = { ...page.alternates!.types, 'application/json+oembed': [{ url: absolute(oembedPath(image.id, locale)), title }] }
  return { ...page, alternates: { ...page.alternates, types } }
}
