import { readFileSync } from 'node:fs'
import { authoredImages } from '../../lib/catalogue/authored'
import type { CaptionPair } from '../../lib/catalogue/captions'
import { openGallery } from '../../lib/catalogue/gallery'
import { readManifest } from '../../lib/catalogue/manifest'
import { themes } from '../../lib/catalogue/schema'
import { languageList, type Language } from '../../lib/i18n/languages'

/** What the authored files say, read apart from the site: the truth that its pages are held to. */
const gallery = openGallery('.')
const images = authoredImages(gallery)
const words = new Map(images.map((image) => [image.id, image.words]))
const pointed = new Map(images.map(({ id, pointWords }) => [id, Object.values(pointWords)]))
export const entries = [...gallery.entries]
export const ids = entries.map(([id]) => id)
/** The image that opens the wall, and those that hang beneath it, in date order. */
export const leadId = entries.find(([, { quotation }]) => quotation)![0]
export const hungIds = ids.filter((id) => id !== leadId)
export const locales: Language[] = languageList
export const manifest = readManifest('lib/catalogue/manifest.json')
export const wordsOf = (id: string): CaptionPair => words.get(id)!
/** The images whose words, or the names of what they point at, hold something in either language. */
export const idsSaying = (pattern: RegExp) =>
  ids.filter((id) =>
    locales.some((locale) =>
      [...Object.values(wordsOf(id)[locale]), ...pointed.get(id)!.map((point) => point[locale]?.name)].some(
        (text) => text && pattern.test(text),
      ),
    ),
  )
export const messages = (language: Language) =>
  JSON.parse(readFileSync(`messages/${language}/interface.json`, 'utf8'))

/** What says of a computed view that it is one, before its words, wherever they travel without its page. */
export const markOf = (id: string, locale: Language) =>
  gallery.entries.get(id)?.kind === 'reconstruction' ? `${messages(locale).KindMark.reconstruction}. ` : ''

/** One page of every kind, under a locale; an image of either half of the day. */
export const kinds = (locale: Language) =>
  [
    '',
    '/images/20161203-cupola-sunrise',
    '/images/iss051-e-39547',
    '/themes',
    '/themes/night',
    '/atlas',
    '/mission',
    '/media',
    '/media/title',
    '/selection',
    '/accessibility',
    '/nowhere',
  ].map((path) => `/${locale}${path}`)

/** Every page of a locale. */
export const pages = (locale: Language) =>
  [
    '',
    '/new',
    ...ids.map((id) => `/images/${id}`),
    '/themes',
    ...themes.map((theme) => `/themes/${theme}`),
    '/atlas',
    '/mission',
    '/media',
    '/media/id',
    '/media/title',
    '/media/size',
    '/media/rights',
    '/selection',
    '/accessibility',
  ].map((path) => `/${locale}${path}`)
