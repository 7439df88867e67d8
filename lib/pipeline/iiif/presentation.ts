import { viewOf } from '../../catalogue/camera'
import { languagesOf } from '../../catalogue/captions'
import { isPinnable, written, type Image } from '../../catalogue/image'
import { isReserved } from '../../catalogue/mining'
import { rightsWords } from '../../catalogue/rights'
import { formatCountries, formatDate } from '../../i18n/format'
import { inEach, languageName } from '../../i18n/languages'
import { sayInEach, type Words } from '../../i18n/words'
import { viewParts } from '../../press/viewed'
import {
  absolute,
  canvasPath,
  collectionPath,
  iiif,
  manifestPath,
  permalink,
  placePath,
} from '../../site/addresses'
import { sealSentence } from '../../press/sealed'
import { filePath } from '../../site/files'
import { markup } from '../../site/markup'
import { pointsPath } from './annotations'
import { mapOf, mapOfWords, type LanguageMap } from './languagemap'
import {
  navDate,
  picture,
  presentationContext,
  provider,
  requiredStatement,
  service,
  thumbnail,
} from './parts'
import { maxPath } from './pyramid'
import { iiifRights } from './rights'

const navPlaceContext = 'http://iiif.io/api/extension/navplace/context.json'

/**
 * The IIIF manifest of an image (Presentation API 3.0): its words in all languages and one canvas with the
 * whole picture. Version 4.0, a draft, would take it with three edits: its own context alone, which has
 * `navPlace` in it; every `motivation` a list; every `target` an object with its type.
 */
export function manifestJson(image: Image, words: Words) {
  const rights = iiifRights(image.rights.statement)
  return {
    '@context': isPinnable(image) ? [navPlaceContext, presentationContext] : presentationContext,
    id: absolute(manifestPath(image.id)),
    type: 'Manifest',
    label: mapOf(written(image.words, 'title')),
    summary: mapOf(written(image.words, 'caption')),
    metadata: metadata(image, words),
    ...requiredStatement([image], words),
    ...(rights && { rights }),
    ...navDate(image),
    ...navPlace(image),
    thumbnail: [thumbnail(image)],
    homepage: homepages(image),
    rendering: pressFiles(image, words),
    provider: [provider(words)],
    partOf: collections(image),
    items: [canvas(image)],
  }
}

type Row = [label: LanguageMap, value: LanguageMap | null]
type Label = 'view' | 'scale' | 'computedFor'

/** The facts that are told beside the picture, each a label and a value; those not known are left out. */
function metadata(image: Image, words: Words) {
  const { kind, place, camera, rights, taken, mining, countries } = image
  const photographed = kind === 'photograph' ? camera?.model : null
  const rows: Row[] = [
    [
      mapOfWords(words, ({ Facts }) => Facts.date),
      mapOfWords(words, ({ Facts }, language) => {
        const date = formatDate(taken.date, language)
        return taken.basis === 'posted' ? `${date} (${Facts.posted})` : date
      }),
    ],
    [mapOfWords(words, ({ Facts }) => Facts.place), place && mapOf(place)],
    [
      mapOfWords(words, ({ Facts }) => Facts.inFrame),
      countries.length ? mapOf(inEach((language) => formatCountries(countries, language))) : null,
    ],
    ...viewed(image, words),
    [
      mapOfWords(words, ({ Facts }) => Facts.kind),
      mapOfWords(words, ({ KindMark }) =>
        kind === 'photograph' ? KindMark.photograph : KindMark.reconstruction,
      ),
    ],
    [
      mapOfWords(words, ({ Camera }) => Camera.camera),
      photographed ? mapOf(inEach(() => photographed)) : null,
    ],
    [
      mapOfWords(words, ({ Media }) => Media.terms),
      mapOfWords(words, (t) => link(rightsWords(rights.key, t).name, rights.statement)),
    ],
    [
      mapOfWords(words, ({ Mining }) => Mining.term),
      isReserved(mining)
        ? mapOfWords(words, ({ Mining }) => link(Mining.reserved, mining.policy ?? null))
        : null,
    ],
  ]
  return [...rows, ...sealed(image, words)].flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** How the seal of the original stands, where it has one. */
function sealed({ original: { credentials } }: Image, words: Words): Row[] {
  if (!credentials) return []
  const value = mapOfWords(words, (t, language) => sealSentence(credentials, t, language))
  return [[mapOfWords(words, ({ Seal }) => Seal.state), value]]
}

/** Which way a computed view looks, how wide it is, and who computed it, for what moment. */
function viewed(image: Image, words: Words): Row[] {
  const view = viewOf(image)
  if (!view) return []
  const parts = sayInEach(words, (t, language) => viewParts(view, language, t))
  const row = (label: Label, value: 'facing' | 'width' | 'moment'): Row => [
    mapOfWords(words, ({ Facts }) => Facts[label]),
    mapOfWords(words, (_, language) => parts[language][value] ?? []),
  ]
  return [
    row('view', 'facing'),
    ...(view.widthKm === null ? [] : [row('scale', 'width')]),
    row('computedFor', 'moment'),
    [mapOfWords(words, ({ Facts }) => Facts.computedBy), mapOfWords(words, ({ Facts }) => Facts.maker)],
  ]
}

/**
 * A name with its address, in the HTML that IIIF admits (section 4.3): a value that starts with `<` and ends
 * with `>`.
 */
function link(name: string, href: string | null) {
  return href ? String(markup`<a href="${href}">${name}</a>`) : name
}

/**
 * The place shown as a point (navPlace 1.0, GeoJSON: longitude first); nothing for a region, which has no one
 * point.
 */
function navPlace(image: Image) {
  if (!isPinnable(image)) return null
  const { lat, lon } = image.coordinates
  const id = absolute(placePath(image.id))
  const feature = {
    id: `${id}/1`,
    type: 'Feature',
    properties: { label: mapOf(image.place ?? {}) },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }
  return { navPlace: { id, type: 'FeatureCollection', features: [feature] } }
}

/** The page of an image in each language that its words exist in. */
function homepages({ id, state, words }: Image) {
  return languagesOf(state).map((language) => ({
    id: absolute(permalink(id, language)),
    type: 'Text',
    label: { [language]: [words[language].title] },
    format: 'text/html',
    language: [language],
  }))
}

/**
 * The press files, as other forms of the image: one for each language that its words exist in, which its
 * label names where there are several. They are JPEGs, whatever the original is.
 */
function pressFiles({ press, state }: Image, words: Words) {
  const existing = languagesOf(state)
  return existing.map((language) => ({
    id: absolute(filePath('press', press[language].file)),
    type: 'Image',
    label: mapOfWords(words, ({ Download }, reader) =>
      existing.length > 1 ? `${Download.press} (${languageName(language, reader)})` : Download.press,
    ),
    format: 'image/jpeg',
    language: [language],
  }))
}

/** The collections that an image belongs to: that of all, and one for each of its themes. */
function collections({ themes }: Image) {
  return [collectionPath(), ...themes.map(collectionPath)].map((path) => ({
    id: absolute(path),
    type: 'Collection',
  }))
}

/** The surface of the picture's size in px that the picture is painted on (section 5.3). */
function canvas(image: Image) {
  const { id, words, points, original } = image
  const { width, height } = original
  const address = absolute(canvasPath(id))
  const annotation = {
    id: `${address}/page/picture`,
    type: 'Annotation',
    motivation: 'painting',
    body: { ...picture(`${iiif(id)}/${maxPath}`), width, height, service: [service(id)] },
    target: address,
  }
  return {
    id: address,
    type: 'Canvas',
    label: mapOf(written(words, 'title')),
    width,
    height,
    thumbnail: [thumbnail(image)],
    items: [{ id: `${address}/page`, type: 'AnnotationPage', items: [annotation] }],
    ...(points.length && { annotations: [{ id: absolute(pointsPath(id)), type: 'AnnotationPage' }] }),
  }
}
