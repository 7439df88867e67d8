import type { Metadata } from 'next'
import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import type { Theme } from '../catalogue/schema'
import { factsOf, languageList, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { absolute, alternates, cardPath, feedPath, imagePath, themeFeedPath } from '../site/addresses'
import { kindMark } from './mark'
import { oembedPath } from './oembed'
import { reservationFields } from './tdmrep'

interface Page {
  title: string
  description: string
  /** What follows the language in the address. */
  path: string
  language: Language
  /** The image whose card stands for the page. */
  card: Image
  /** Further meta elements, by name. */
  other?: Record<string, string>
  /** The languages that the page's words exist in: all, unless it says otherwise. */
  existing?: readonly Language[]
  /** The theme whose images the page shows, if it shows one's. */
  theme?: Theme
  words: Words
}

/** What search engines and card readers read of a page (Open Graph, Twitter cards, hreflang). */
export function pageMetadata(page: Page): Metadata {
  return describe(page)
}

/**
 * The same of an image's page, which also says where to ask for an embed (oEmbed 1.0, section 4). Where the
 * words exist in one language only, the pages of all languages speak of the one in that language.
 */
export function imageMetadata(image: Image, reader: Language, words: Words): Metadata {
  const language = image.words[reader].lang ?? reader
  const { title, caption } = image.words[language]
  return describe(
    {
      title,
      description: kindMark(image, language, words) + caption,
      path: imagePath(image.id),
      language,
      card: image,
      existing: languagesOf(image.state),
      other: reservationFields(image.mining),
      words,
    },
    { 'application/json+oembed': [{ url: absolute(oembedPath(image.id, language)), title }] },
  )
}

type Types = NonNullable<Metadata['alternates']>['types']

function describe(page: Page, types?: Types): Metadata {
  const { title, description, path, language, existing = languageList, other, words } = page
  const addresses = alternates(path, language, existing)
  const picture = pictureOf(page)
  return {
    title,
    description,
    alternates: {
      ...addresses,
      types: { 'application/atom+xml': feedsOf(page), ...types },
    },
    openGraph: {
      type: 'website',
      siteName: words[language].Site.name,
      title,
      description,
      url: addresses.canonical,
      locale: factsOf(language).openGraph,
      alternateLocale: existing
        .filter((other) => other !== language)
        .map((other) => factsOf(other).openGraph),
      images: [picture],
    },
    ...(other && { other }),
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  }
}

/** The feed of a page's theme, and the one of all; where there is but one, it needs no name. */
function feedsOf({ theme, language, words }: Page) {
  const { Site, Themes } = words[language]
  if (!theme) return absolute(feedPath(language))
  const all = { url: absolute(feedPath(language)), title: Site.title }
  return [
    { url: absolute(themeFeedPath(theme, language)), title: `${Site.title} · ${Themes[theme].name}` },
    all,
  ]
}

function pictureOf({ card, language, words }: Page) {
  const { width, height } = card.cards[language]
  return {
    url: absolute(cardPath(card.id, language)),
    type: 'image/jpeg',
    width,
    height,
    alt: kindMark(card, language, words) + card.words[language].alt,
  }
}
