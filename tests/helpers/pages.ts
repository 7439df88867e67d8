import { readFileSync } from 'node:fs'
import { readEntries } from '../../lib/catalogue/entries'
import { readCaptions, type CaptionPair, type Language } from '../../lib/catalogue/captions'
import { readManifest } from '../../lib/catalogue/manifest'
import { themes } from '../../lib/catalogue/schema'

/** What the authored files say, read apart from the site: the truth that its pages are held to. */
const captions = { fr: readCaptions('.', 'fr'), en: readCaptions('.', 'en') }
export const entries = readEntries('.').entries
export const ids = entries.map(([id]) => id)
export const locales: Language[] = ['fr', 'en']
export const manifest = readManifest('lib/catalogue/manifest.json')
export const wordsOf = (id: string): CaptionPair => ({ fr: captions.fr[id], en: captions.en[id] })
export const messages = (language: Language) =>
  JSON.parse(readFileSync(`messages/${language}/interface.json`, 'utf8'))

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
    '/nowhere',
  ].map((path) => `/${locale}${path}`)

/** Every page of a locale. */
export const pages = (locale: Language) =>
  [
    '',
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
  ].map((path) => `/${locale}${path}`)
