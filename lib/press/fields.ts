import { languagesOf, type Written } from '../catalogue/captions'
import { isPinnable, written, type AuthoredImage } from '../catalogue/image'
import { formatCountries } from '../i18n/format'
import { absolute, permalink } from '../site/addresses'
import { both, defaultLanguage, type Both } from '../i18n/bothwords'

/** A place as IPTC's LocationShown and LocationCreated tell it; degrees, WGS 84. */
export interface Location {
  name?: Both
  country?: { name: string; code: string }
  position?: { lat: number; lon: number }
}

/**
 * What leaves with a downloaded file (IPTC Photo Metadata Standard 2023.2), from which the XMP, the
 * IIM, the JSON-LD, the credit block and the press kit are all written, so that they agree.
 * `null` is not known, or not established, and then appears nowhere.
 */
export interface Fields {
  id: string
  title: Written
  alt: Written
  caption: Written
  creator: string | null
  credit: Both | null
  copyrightNotice: Both | null
  usageTerms: Both
  /** The statement that governs reuse: XMP WebStatement, schema.org license. */
  webStatement: string | null
  licensor: { name: string; url: string } | null
  source: string | null
  /** ISO 8601 day; `null` where only a day of posting is known. */
  dateCreated: string | null
  keywords: string[]
  event: Both
  shown: Location[]
  created: Location
  /** A term of http://cv.iptc.org/newscodes/digitalsourcetype/. */
  digitalSourceType: string
  /** The address of the page in each language that the words exist in. */
  permalink: Written
}

const sourceTypes = { photograph: 'digitalCapture', reconstruction: 'dataDrivenMedia' } as const
const licensors = {
  'nasa-media': 'NASA',
  'esa-standard': 'ESA',
  cc0: 'Proxima',
  'not-established': null,
} as const

/** Every field of one image. */
export function fieldsOf(image: AuthoredImage): Fields {
  const { id, words, rights, taken, kind, photograph, state } = image
  const reconstruction = kind === 'reconstruction'
  const licensor = licensors[rights.key]
  return {
    id,
    title: written(words, 'title'),
    alt: written(words, 'alt'),
    caption: written(words, 'caption'),
    // Nobody took a computed view: the photograph's creator did not make it.
    creator: reconstruction ? null : photograph.creator,
    credit: image.credit,
    copyrightNotice: image.credit && copyrightNotice(image, image.credit),
    usageTerms: both((t) => `${t.Rights[rights.key].allowed} ${t.Rights[rights.key].refused}`),
    webStatement: rights.statement,
    licensor: licensor && {
      name: licensor,
      url: rights.key === 'cc0' ? absolute(`/${defaultLanguage}/media`) : rights.statement!,
    },
    source: reconstruction ? 'NASA Blue Marble' : (photograph.archive?.id ?? null),
    dateCreated: taken.basis === 'stated' ? taken.date : null,
    keywords: keywords(image),
    event: both((t) => t.Mission.title),
    shown: locationsShown(image),
    created: { name: both((t) => (reconstruction ? t.Press.computedStation : t.Press.station)) },
    digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceTypes[kind]}`,
    permalink: Object.fromEntries(
      languagesOf(state).map((language) => [language, absolute(permalink(id, language))]),
    ),
  }
}

function copyrightNotice({ rights, kind }: AuthoredImage, credit: Both) {
  return both((t, language) => {
    const kindMark = kind === 'reconstruction' ? `${t.Press.reconstruction} ` : ''
    return `${kindMark}${credit[language]}. ${t.Press.terms} ${t.Rights[rights.key].name}.`
  })
}

function keywords({ themes, place }: AuthoredImage) {
  const names = themes.flatMap((theme) => Object.values(both((t) => t.Themes[theme].name)))
  return [...new Set(['Proxima', ...names, ...Object.values(place ?? {})])]
}

/** The place with its first country; each further country stands by itself. */
function locationsShown(image: AuthoredImage): Location[] {
  const countries = image.countries.map((code) => ({ code, name: formatCountries([code], defaultLanguage) }))
  const position = isPinnable(image)
    ? { lat: image.coordinates!.lat, lon: image.coordinates!.lon }
    : undefined
  if (!image.place) return countries.map((country) => ({ country }))
  return [
    { name: image.place, country: countries[0], position },
    ...countries.slice(1).map((country) => ({ country })),
  ]
}
