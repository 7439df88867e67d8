import { inEachField, languagesOf, type CaptionField, type Written } from '../catalogue/captions'
import { isPinnable, written, type AuthoredImage } from '../catalogue/image'
import { rightsStatements } from '../catalogue/rights'
import { formatCountry } from '../i18n/format'
import { inEach, type Each } from '../i18n/languages'
import { sayInEach, type Words } from '../i18n/words'
import { absolute, pathIn, permalink, sections } from '../site/addresses'
import { shortCredit } from './shortened'

/** A place as IPTC's LocationShown and LocationCreated describe it; degrees, WGS 84. */
export interface Location {
  name?: Each<string>
  /** Its name in each language, and its code of ISO 3166-1 alpha-2. */
  country?: { name: Each<string>; code: string }
  position?: { lat: number; lon: number }
}

/**
 * What leaves with a downloaded file (IPTC Photo Metadata Standard 2023.2), in every language: the texts of
 * its caption, and the facts below. The XMP, the IIM, the JSON-LD, the credit block and the press kit are all
 * written from it, so that they agree; `file.ts` tells what one file says of it. `null` is not known, or not
 * established, and then appears nowhere.
 */
export interface Fields extends Record<CaptionField, Written> {
  id: string
  /** The words that say at the end of headline and caption that a computed view is no photograph. */
  marks: { headline: Each<string>; caption: Each<string> } | null
  /** What whoever prints it must know. */
  instructions: Each<string> | null
  creator: string | null
  credit: Each<string> | null
  /** The same in as little as IIM holds; `null` where it cannot be said so shortly. */
  shortCredit: Each<string | null> | null
  copyrightNotice: Each<string> | null
  usageTerms: Each<string>
  /** The statement that governs reuse: XMP WebStatement, schema.org license. */
  webStatement: string | null
  /** Whether the file is protected by rights (true) or in the public domain (false). */
  marked: boolean | null
  licensor: { name: string; url: Each<string> } | null
  source: string | null
  /** ISO 8601 day; `null` where only a day of posting is known. */
  dateCreated: string | null
  keywords: string[]
  event: Each<string>
  /** The place with its country first, then each further country by itself. */
  shown: Location[]
  /** The city that the place is; `null` where it is none. */
  city: Each<string> | null
  created: Location
  /** A term of http://cv.iptc.org/newscodes/digitalsourcetype/. */
  digitalSourceType: string
  /** The address of the page in each language that the words exist in. */
  permalink: Written
}

/** What the computed views are computed from. */
const dataSource = 'NASA Blue Marble'
const sourceTypes = { photograph: 'digitalCapture', reconstruction: 'dataDrivenMedia' } as const
const licensors = {
  'nasa-media': 'NASA',
  'esa-standard': 'ESA',
  cc0: 'Proxima',
  'not-established': null,
} as const

/** Every field of one image. A press file's stamp depends on their order: another writes all files again. */
export function fieldsOf(image: AuthoredImage, words: Words): Fields {
  const { id, rights, taken, kind, photograph, state } = image
  const isComputed = kind === 'reconstruction'
  return {
    id,
    ...inEachField((field) => written(image.words, field)),
    ...warnings(image, words),
    // Nobody took a computed view: the photograph's creator did not make it.
    creator: isComputed ? null : photograph.creator,
    credit: image.credit,
    shortCredit: image.credit && shortCredits(image, image.credit, words),
    copyrightNotice: image.credit && copyrightNotice(image, image.credit, words),
    usageTerms: usageTerms(image, words),
    webStatement: rights.statement,
    marked: markedOf(rights.statement),
    licensor: licensorOf(image),
    source: isComputed ? dataSource : (photograph.archive?.id ?? null),
    dateCreated: taken.basis === 'stated' ? taken.date : null,
    keywords: keywordsOf(image, words),
    event: sayInEach(words, ({ Mission }) => Mission.title),
    shown: locationsShown(image),
    city: image.city ? image.place : null,
    created: { name: sayInEach(words, ({ Press }) => (isComputed ? Press.computedStation : Press.station)) },
    digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceTypes[kind]}`,
    permalink: Object.fromEntries(
      languagesOf(state).map((language) => [language, absolute(permalink(id, language))]),
    ),
  }
}

/** What is said of a computed view wherever somebody might take it for a photograph. */
function warnings({ kind }: AuthoredImage, words: Words): Pick<Fields, 'marks' | 'instructions'> {
  if (kind === 'photograph') return { marks: null, instructions: null }
  const headline = sayInEach(words, ({ Press }) => Press.mark)
  const caption = sayInEach(words, ({ Press }) => Press.reconstruction)
  return { marks: { headline, caption }, instructions: sayInEach(words, ({ Press }) => Press.instructions) }
}

/** The credit as IIM holds it: that of a computed view says, where it is long, whose data it is made of. */
function shortCredits({ kind }: AuthoredImage, credit: Each<string>, words: Words) {
  return sayInEach(words, ({ Site }, language) =>
    shortCredit(credit[language], kind === 'reconstruction' ? `${Site.name} / ${dataSource}` : undefined),
  )
}

/** What XMP's `Marked` says; nothing where the statement does not tell whether there are rights. */
function markedOf(statement: string | null) {
  if (statement?.includes('//creativecommons.org/')) return !statement.includes('/publicdomain/')
  return statement === rightsStatements['esa-standard'] ? true : null
}

function copyrightNotice({ rights, kind }: AuthoredImage, credit: Each<string>, words: Words) {
  return sayInEach(words, ({ Press, Rights }, language) => {
    const kindMark = kind === 'reconstruction' ? `${Press.reconstruction} ` : ''
    return `${kindMark}${credit[language]}. ${Press.terms} ${Rights[rights.key].name}.`
  })
}

function usageTerms({ rights }: AuthoredImage, words: Words) {
  return sayInEach(words, ({ Rights }) => {
    const { allowed, refused } = Rights[rights.key]
    return `${allowed} ${refused}`
  })
}

/** Who licenses the file, and where: of our own, the page for the media; of others', their statement. */
function licensorOf({ rights: { key, statement } }: AuthoredImage) {
  const name = licensors[key]
  if (key === 'cc0')
    return { name: licensors.cc0, url: inEach((language) => absolute(pathIn(language, sections.media))) }
  return name && statement ? { name, url: inEach(() => statement) } : null
}

function keywordsOf({ themes, place }: AuthoredImage, words: Words) {
  const names = themes.flatMap((theme) => Object.values(sayInEach(words, ({ Themes }) => Themes[theme].name)))
  return [...new Set(['Proxima', ...names, ...Object.values(place ?? {})])]
}

/** The place with its first country; each further country stands by itself. */
function locationsShown(image: AuthoredImage): Location[] {
  const { place, coordinates } = image
  const countries = image.countries.map((code) => ({
    code,
    name: inEach((language) => formatCountry(code, language)),
  }))
  if (!place) return countries.map((country) => ({ country }))
  const position =
    coordinates && isPinnable(image) ? { lat: coordinates.lat, lon: coordinates.lon } : undefined
  return [
    { name: place, country: countries[0], position },
    ...countries.slice(1).map((country) => ({ country })),
  ]
}
