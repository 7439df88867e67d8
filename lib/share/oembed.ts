import type { Image } from '../catalogue/image'
import { routing, type Locale } from '../i18n/routing'
import { words } from '../i18n/bothwords'
import { absolute, isExport, permalink, siteUrl } from '../site/addresses'

/** A status and, where it is 200, a photo response (oEmbed 1.0, section 2.3.4.1). */
export interface OEmbed {
  status: 200 | 400 | 404 | 501
  body: Record<string, string | number> | null
}

const page = new RegExp(`^/(?:(${routing.locales.join('|')})/(?:images|embed)|i)/([^/]+)/?$`)

/** The document that answers for an image where no server reads a query. */
export function oembedFile(id: string, locale: Locale) {
  return `oembed/${id}.${locale}.json`
}

/** Where a page says that its embed is described (oEmbed 1.0, section 4). */
export function oembedPath(id: string, locale: Locale) {
  return isExport
    ? `/${oembedFile(id, locale)}`
    : `/oembed?url=${encodeURIComponent(absolute(permalink(id, locale)))}&format=json`
}

/**
 * Answers an oEmbed request in the language of the address asked about: 400 without an address or
 * with a size that is none, 404 for one that is no image of this site, 501 for another format than JSON.
 */
export function oembed(query: URLSearchParams, findImage: (id: string) => Image | undefined): OEmbed {
  const refuse = (status: 400 | 404 | 501) => ({ status, body: null })
  if ((query.get('format') ?? 'json') !== 'json') return refuse(501)
  const asked = query.get('url')
  const [maxWidth, maxHeight] = [limit(query.get('maxwidth')), limit(query.get('maxheight'))]
  if (!asked || Number.isNaN(maxWidth) || Number.isNaN(maxHeight)) return refuse(400)
  const found = imageAt(asked, findImage)
  return found ? { status: 200, body: describe(found.image, found.locale, maxWidth, maxHeight) } : refuse(404)
}

function limit(value: string | null) {
  if (value === null) return Infinity
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : NaN
}

function imageAt(asked: string, findImage: (id: string) => Image | undefined) {
  if (!URL.canParse(asked) || new URL(asked).origin !== new URL(siteUrl).origin) return undefined
  const [, locale = routing.defaultLocale, id] = page.exec(new URL(asked).pathname) ?? []
  const image = id && findImage(id)
  return image ? { image, locale: locale as Locale } : undefined
}

function describe(image: Image, locale: Locale, maxWidth: number, maxHeight: number) {
  const jpegs = image.variants.filter(({ format }) => format === 'jpeg')
  const thumbnail = jpegs[0]
  const { file, width, height } =
    jpegs.findLast((variant) => variant.width <= maxWidth && variant.height <= maxHeight) ?? thumbnail
  // Asked for less than the smallest there is: the same file, told to be drawn smaller.
  const scale = Math.min(1, maxWidth / width, maxHeight / height)
  const creator = image.kind === 'photograph' ? image.photograph.creator : null
  return {
    type: 'photo',
    version: '1.0',
    url: absolute(`/variants/${file}`),
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    title:
      image.kind === 'reconstruction'
        ? `${image.words[locale].title} (${words[locale].KindMark.reconstruction})`
        : image.words[locale].title,
    ...(creator && { author_name: creator }),
    provider_name: words[locale].Site.name,
    provider_url: absolute(`/${locale}`),
    ...(scale === 1 && {
      thumbnail_url: absolute(`/variants/${thumbnail.file}`),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    cache_age: 86_400,
  }
}
