import { inEachField, languagesOf, type CaptionField, type Written } from '../catalogue/captions'
import { lastCorrected } from '../catalogue/corrections'
import { isPinnable, sourceTypeOf, written, type AuthoredImage } from '../catalogue/image'
import { composedNotice, composedTerms } from '../catalogue/notice'
import { familyOf } from '../catalogue/rights'
import type { Licensor } from '../catalogue/schema'
import { sourceTypeAddress } from '../catalogue/sourcetypes'
import { asStood } from '../catalogue/stated'
import { formatCountry } from '../i18n/format'
import { defaultLanguage, type Each } from '../i18n/languages'
import { sayInEach, type Words } from '../i18n/words'
import { absolute, pathIn, permalink, sections } from '../site/addresses'

/** A place as IPTC's LocationShown and LocationCreated describe it; degrees, WGS 84. */
export interface Location {
  name?: Each<string>
  country?: { name: string; code: string }
  position?: { lat: number; lon: number }
}

/**
 * What leaves with a downloaded file (IPTC Photo Metadata Standard 2023.2): the texts of its caption, and the
 * facts below. The XMP, the IIM, the JSON-LD, the credit block and the press kit are all written from it, so
 * that they agree. `null` is not known, or not established, and then appears nowhere.
 */
export interface Fields extends Record<CaptionField, Written> {
  id: string
  creator: string | null
  credit: Each<string> | null
  copyrightNotice: Each<string> | null
  usageTerms: Each<string>
  /** The statement that governs reuse: XMP WebStatement, schema.org license. */
  webStatement: string | null
  licensors: Licensor[]
  source: string | null
  /** ISO 8601 day; `null` where only a day of posting is known. */
  dateCreated: string | null
  keywords: string[]
  event: Each<string>
  shown: Location[]
  created: Location
  /** A term of http://cv.iptc.org/newscodes/digitalsourcetype/. */
  digitalSourceType: string
  /** The day of the last correction, ISO 8601; `null` if nothing was ever wrong. */
  metadataDate: string | null
  /** The address of the page in each language that the words exist in. */
  permalink: Written
}

/** Who grants the rights that are one body's own. */
const ownLicensors = new Map([
  ['nasa-media', 'NASA'],
  ['esa-standard', 'ESA'],
  ['cc0', 'Proxima'],
])

/** Every field of one image. A press file's stamp depends on their order: another writes all files again. */
export function fieldsOf(image: AuthoredImage, words: Words): Fields {
  const { id, rights, taken, kind, photograph, state, stated, credit } = image
  const isComputed = kind === 'reconstruction'
  return {
    id,
    ...inEachField((field) => written(image.words, field)),
    // Nobody took a computed view: the photograph's creator did not make it.
    creator: isComputed ? null : photograph.creator,
    credit,
    // What others said of their rights is said on, as it stood.
    copyrightNotice: asStood(stated?.notice) ?? (credit && composedNotice(kind, rights.key, credit, words)),
    usageTerms: asStood(stated?.terms) ?? composedTerms(kind, rights.key, words),
    webStatement: rights.statement,
    licensors: stated?.licensors ?? licensorsOf(image),
    source: isComputed ? 'NASA Blue Marble' : (photograph.archive?.id ?? null),
    dateCreated: taken.basis === 'stated' ? taken.date : null,
    keywords: keywordsOf(image, words),
    event: sayInEach(words, ({ Mission }) => Mission.title),
    shown: locationsShown(image),
    created: { name: sayInEach(words, ({ Press }) => (isComputed ? Press.computedStation : Press.station)) },
    digitalSourceType: sourceTypeAddress(sourceTypeOf(image)),
    metadataDate: lastCorrected(image),
    permalink: Object.fromEntries(
      languagesOf(state).map((language) => [language, absolute(permalink(id, language))]),
    ),
  }
}

/** Who licenses the file, and where: of our own, the page for the media; of others', their statement. */
function licensorsOf({ kind, rights: { key, statement } }: AuthoredImage): Licensor[] {
  // Who put a photograph under CC0 is not known by that.
  const name = key === 'cc0' && kind === 'photograph' ? undefined : ownLicensors.get(familyOf(key))
  const url = key === 'cc0' ? absolute(pathIn(defaultLanguage, sections.media)) : statement
  return name && url ? [{ name, url }] : []
}

function keywordsOf({ themes, place }: AuthoredImage, words: Words) {
  const names = themes.flatMap((theme) => Object.values(sayInEach(words, ({ Themes }) => Themes[theme].name)))
  return [...new Set(['Proxima', ...names, ...Object.values(place ?? {})])]
}

/** The place with its first country; each further country stands by itself. */
function locationsShown(image: AuthoredImage): Location[] {
  const { place, coordinates } = image
  const countries = image.countries.map((code) => ({ code, name: formatCountry(code, defaultLanguage) }))
  if (!place) return countries.map((country) => ({ country }))
  const position =
    coordinates && isPinnable(image) ? { lat: coordinates.lat, lon: coordinates.lon } : undefined
  return [
    { name: place, country: countries[0], position },
    ...countries.slice(1).map((country) => ({ country })),
  ]
}
