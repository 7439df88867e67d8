import { viewOf, type View } from '../catalogue/camera'
import { inEachField, languagesOf, type CaptionField, type Written } from '../catalogue/captions'
import { correctionsText, lastCorrected } from '../catalogue/corrections'
import { flawsOf } from '../catalogue/flaws'
import { isPinnable, sourceTypeOf, written, type AuthoredImage } from '../catalogue/image'
import { miningAddress } from '../catalogue/mining'
import { composedNotice, composedTerms } from '../catalogue/notice'
import { pointsOf, type Frame } from '../catalogue/points'
import { familyOf, isProtected } from '../catalogue/rights'
import type { Stated } from '../catalogue/schema'
import { sourceTypeAddress } from '../catalogue/sourcetypes'
import { asStood } from '../catalogue/stated'
import { shownIn } from '../catalogue/written'
import { formatCountry } from '../i18n/format'
import { inEach, othersThan, type Each, type Language } from '../i18n/languages'
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

/** A named part of the picture, by its middle: fractions of the frame. */
export interface Region {
  key: string
  x: number
  y: number
  name: Each<string>
  isPlace: boolean
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
  licensors: { name?: string; url?: Each<string> }[]
  source: string | null
  /** ISO 8601 day; `null` where only a day of posting is known. */
  dateCreated: string | null
  keywords: Each<string[]>
  event: Each<string>
  /** The place with its country first, then each further country by itself. */
  shown: Location[]
  /** The city that the place is; `null` where it is none. */
  city: Each<string> | null
  created: Location
  /** Which way a computed view looks, how wide it is, and for when it is; `null` of a photograph. */
  view: View | null
  /** What the picture points at, from left to right; none where the size of the frame was not given. */
  regions: Region[]
  /** A term of http://cv.iptc.org/newscodes/digitalsourcetype/. */
  digitalSourceType: string
  /** The address of PLUS's term for what may be done with the file's data; `null` where nothing is said. */
  dataMining: string | null
  /** The day of the last correction, ISO 8601; `null` if nothing was ever wrong. */
  metadataDate: string | null
  /** The address of the page in each language that the words exist in. */
  permalink: Written
}

/** What the computed views are computed from. */
const dataSource = 'NASA Blue Marble'
/** Who grants the rights that are one body's own. */
const ownLicensors = new Map([
  ['nasa-media', 'NASA'],
  ['esa-standard', 'ESA'],
  ['cc0', 'Proxima'],
])

/**
 * Every field of one image. A press file's stamp depends on their order: another writes all files again.
 *
 * @param frame the size of the original, for whoever needs its regions.
 */
export function fieldsOf(image: AuthoredImage, words: Words, frame?: Frame): Fields {
  const { id, taken, kind, photograph, state } = image
  const isComputed = kind === 'reconstruction'
  return {
    id,
    ...inEachField((field) => written(image.words, field)),
    ...warnings(image, words),
    instructions: instructionsOf(image, words),
    // Nobody took a computed view: the photograph's creator did not make it.
    creator: isComputed ? null : photograph.creator,
    ...rightsFieldsOf(image, words),
    source: isComputed ? dataSource : (photograph.archive?.id ?? null),
    dateCreated: taken.basis === 'stated' ? taken.date : null,
    keywords: keywordsOf(image, words),
    event: sayInEach(words, ({ Mission }) => Mission.title),
    shown: locationsShown(image),
    city: image.city ? image.place : null,
    created: { name: sayInEach(words, ({ Press }) => (isComputed ? Press.computedStation : Press.station)) },
    view: viewOf(image),
    regions: frame ? regionsOf(image, frame) : [],
    digitalSourceType: sourceTypeAddress(sourceTypeOf(image)),
    dataMining: image.mining ? miningAddress(image.mining.term) : null,
    metadataDate: lastCorrected(image),
    permalink: Object.fromEntries(
      languagesOf(state).map((language) => [language, absolute(permalink(id, language))]),
    ),
  }
}

function regionsOf(image: AuthoredImage, frame: Frame): Region[] {
  return pointsOf(image, frame).map(({ key, x, y, words, position }) => ({
    key,
    x,
    y,
    name: inEach((language) => words[language].name),
    isPlace: position !== null,
  }))
}

type RightsFields =
  'credit' | 'shortCredit' | 'copyrightNotice' | 'usageTerms' | 'webStatement' | 'marked' | 'licensors'

/** What is said of rights: what others said of theirs is said on, as it stood. */
function rightsFieldsOf(image: AuthoredImage, words: Words): Pick<Fields, RightsFields> {
  const { rights, kind, stated, credit } = image
  return {
    credit,
    shortCredit: credit && shortCredits(image, credit, words),
    copyrightNotice: asStood(stated?.notice) ?? (credit && composedNotice(kind, rights.key, credit, words)),
    usageTerms: asStood(stated?.terms) ?? composedTerms(kind, rights.key, words),
    webStatement: rights.statement,
    marked: isProtected(rights.key) ?? (claimsRights(stated) || null),
    licensors: licensorsOf(image),
  }
}

function claimsRights(stated: Stated | undefined) {
  return stated?.notice?.some(({ text }) => text.includes('©')) ?? false
}

/** What is said of a computed view wherever somebody might take it for a photograph. */
function warnings({ kind }: AuthoredImage, words: Words): Pick<Fields, 'marks'> {
  if (kind === 'photograph') return { marks: null }
  const headline = sayInEach(words, ({ Press }) => Press.mark)
  const caption = sayInEach(words, ({ Press }) => Press.reconstruction)
  return { marks: { headline, caption } }
}

/**
 * What a desk is told: that a computed view is no photograph, what is known to be wrong in the picture, and
 * what of an image was wrong once.
 */
function instructionsOf(image: AuthoredImage, words: Words) {
  const [isComputed, flaws] = [image.kind === 'reconstruction', flawsOf(image)]
  if (!isComputed && !flaws.length && !image.corrections) return null
  return sayInEach(words, (t, language) =>
    [
      isComputed && t.Press.instructions,
      ...flaws.map((flaw) => shownIn(flaw, language).text),
      correctionsText(image, language, t),
    ]
      .filter(Boolean)
      .join('\n'),
  )
}

/** The credit as IIM holds it: that of a computed view says, where it is long, whose data it is made of. */
function shortCredits({ kind }: AuthoredImage, credit: Each<string>, words: Words) {
  return sayInEach(words, ({ Site }, language) =>
    shortCredit(credit[language], kind === 'reconstruction' ? `${Site.name} / ${dataSource}` : undefined),
  )
}

/**
 * Who licenses the file, and where: as the original said; of our own, the page for the media; of others',
 * their statement.
 */
function licensorsOf({ kind, stated, rights: { key, statement } }: AuthoredImage): Fields['licensors'] {
  if (stated?.licensors)
    return stated.licensors.map(({ name, url }) => ({ name, ...(url && { url: inEach(() => url) }) }))
  const name = ownLicensors.get(familyOf(key))
  if (!name || !statement) return []
  if (key !== 'cc0') return [{ name, url: inEach(() => statement) }]
  // Who put a photograph under CC0 is not known by that.
  if (kind === 'photograph') return []
  return [{ name, url: inEach((language) => absolute(pathIn(language, sections.media))) }]
}

/** The subjects, each in every language, the one asked for first. */
function keywordsOf({ themes, place }: AuthoredImage, words: Words) {
  return inEach((language) => {
    const ordered = [language, ...othersThan(language)]
    const names = themes.flatMap((theme) => ordered.map((each) => words[each].Themes[theme].name))
    const places = place ? ordered.map((each) => place[each]) : []
    return [...new Set(['Proxima', ...names, ...places])]
  })
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

/** The countries that the picture shows, the place's first, as a list in one language; `null` for none. */
export function countriesShown({ shown }: Pick<Fields, 'shown'>, language: Language) {
  return shown.flatMap(({ country }) => country?.name[language] ?? []).join(', ') || null
}
