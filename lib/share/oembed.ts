import type { Image } from '../catalogue/image'
import { widestJpeg } from '../catalogue/variants'
import { defaultLanguage, languageList, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import {
  absolute,
  basePath,
  documentPaths,
  oembedDocument,
  pathIn,
  permalink,
  picturePath,
  pictureWidths,
  siteUrl,
  type PictureWidth,
} from '../site/addresses'
import { filePath } from '../site/files'

/** A status and, where it is 200, a photo response (oEmbed 1.0, section 2.3.4.1). */
export interface OEmbed {
  status: 200 | 400 | 404 | 410 | 501
  body: Record<string, string | number> | null
}

/** Where a page says that its embed is described (oEmbed 1.0, section 4). */
export function oembedPath(id: string, language: Language) {
  const address = absolute(permalink(id, language))
  return `${documentPaths.oembed}?url=${encodeURIComponent(address)}&format=json`
}

const describing = /(?<=")[^"?]+\?url=([^"&]+)&amp;format=json(?=")/g

/** A page as a host sends it that reads no query: its embed is described by the document that lies ready. */
export function withOembedFile(html: string) {
  return html.replace(describing, (address, url: string) => {
    const { id = '', language } = namedIn(decodeURIComponent(url)) ?? {}
    return language ? absolute(oembedDocument(id, language)) : address
  })
}

interface Gallery {
  /** The image of an id, or of one that it bore before. */
  findImage: (name: string) => Image | undefined
  /** Whether a name is that of an image that was withdrawn. */
  isWithdrawn?: (name: string) => boolean
  words: Words
}

/** The largest picture that is asked for, px. */
interface Size {
  width: number
  height: number
}

/**
 * Answers an oEmbed request in the language of the address asked about: 400 without an address or with a
 * size that is none, 404 for one that is no image of this site, 410 for one that was withdrawn, 501 for
 * another format than JSON.
 */
export function oembed(query: URLSearchParams, { findImage, isWithdrawn, words }: Gallery): OEmbed {
  if ((query.get('format') ?? 'json') !== 'json') return refuse(501)
  const address = query.get('url')
  const limit = { width: pixels(query.get('maxwidth')), height: pixels(query.get('maxheight')) }
  if (!address || Number.isNaN(limit.width) || Number.isNaN(limit.height)) return refuse(400)
  const { id = '', language } = namedIn(address) ?? {}
  const image = findImage(id)
  if (!image || !language) return refuse(statusOf(id, isWithdrawn))
  return { status: 200, body: describe({ image, language, limit, words }) }
}

/** What an address without an image is answered with. */
function statusOf(name: string, isWithdrawn: Gallery['isWithdrawn']) {
  return isWithdrawn?.(name) ? 410 : 404
}

function refuse(status: 400 | 404 | 410 | 501): OEmbed {
  return { status, body: null }
}

function pixels(value: string | null) {
  if (value === null) return Infinity
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : NaN
}

const pagePattern = new RegExp(`^/(?:(${languageList.join('|')})/(?:images|embed)|i)/([^/]+)/?$`)

/** The image that an address of this site names, and the language: the default where it names none. */
function namedIn(address: string) {
  if (!URL.canParse(address)) return undefined
  const { origin, pathname } = new URL(address)
  if (origin !== new URL(siteUrl).origin || !pathname.startsWith(basePath)) return undefined
  const [, tag, id] = pagePattern.exec(pathname.slice(basePath.length)) ?? []
  const language = languageList.find((each) => each === tag) ?? defaultLanguage
  return { id, language }
}

interface Asked {
  image: Image
  language: Language
  limit: Size
  words: Words
}

function describe({ image, language, limit, words }: Asked) {
  const { KindMark, Site } = words[language]
  const { url, width, height } = largestWithin(image, limit)
  // Asked for less than the smallest there is: the same file, to be drawn smaller.
  const scale = Math.min(1, limit.width / width, limit.height / height)
  const { title } = image.words[language]
  const creator = image.kind === 'photograph' ? image.photograph.creator : null
  return {
    type: 'photo',
    version: '1.0',
    url,
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    title: image.kind === 'reconstruction' ? `${title} (${KindMark.reconstruction})` : title,
    ...(creator && { author_name: creator }),
    provider_name: Site.name,
    provider_url: absolute(pathIn(language)),
    ...(scale === 1 && thumbnailOf(image)),
    // A parameter of our own (section 2.3.4): the download, in the language asked for.
    press_url: absolute(filePath('press', image.press[language].file)),
    cache_age: 86_400,
  }
}

/** The widest of the pictures given to others that fits, or the smallest. */
function largestWithin(image: Image, limit: Size) {
  const pictures = pictureWidths.map((width) => pictureOf(image, width))
  const fits = ({ width, height }: Size) => width <= limit.width && height <= limit.height
  return pictures.findLast(fits) ?? pictures[0]
}

function pictureOf({ id, variants }: Image, limit: PictureWidth) {
  const { width, height } = widestJpeg(variants, limit)
  return { url: absolute(picturePath(id, limit)), width, height }
}

function thumbnailOf(image: Image) {
  const { url, width, height } = pictureOf(image, pictureWidths[0])
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
}
