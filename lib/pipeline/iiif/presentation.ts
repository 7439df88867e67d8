import { languagesOf } from '../../catalogue/captions'
import { isPinnable, written, type Image } from '../../catalogue/image'
import type { Variant } from '../../catalogue/manifest'
import { formatDate } from '../../i18n/format'
import { absolute, iiif, permalink } from '../../site/addresses'
import { collectionPath } from './collection'
import { maxPath, wholePath } from './pyramid'
import { iiifRights } from './rights'
import { eachLanguage, inLanguages, type InBoth, type LanguageMap } from './languagemap'

const presentation = 'http://iiif.io/api/presentation/3/context.json'
const navPlace = 'http://iiif.io/api/extension/navplace/context.json'

/**
 * The IIIF manifest of an image (Presentation API 3.0): its words in both languages and one canvas with the
 * whole picture.
 */
export function manifestJson(image: Image, inBoth: InBoth) {
  const { id, words, credit, rights } = image
  const licence = iiifRights(rights.statement)
  return {
    '@context': isPinnable(image) ? [navPlace, presentation] : presentation,
    id: absolute(`${iiif(id)}/manifest.json`),
    type: 'Manifest',
    label: inLanguages(written(words, 'title')),
    summary: inLanguages(written(words, 'caption')),
    metadata: metadata(image, inBoth),
    ...(credit && {
      requiredStatement: { label: inBoth((t) => t('Rights.credit')), value: inLanguages(credit) },
    }),
    ...(licence && { rights: licence }),
    ...navDate(image),
    ...place(image),
    thumbnail: [thumbnail(image)],
    homepage: eachLanguage(
      (language) => ({
        id: absolute(permalink(id, language)),
        type: 'Text',
        label: { [language]: [words[language].title] },
        format: 'text/html',
        language: [language],
      }),
      languagesOf(image.state),
    ),
    rendering: [
      {
        id: absolute(`/press/${image.press.file}`),
        type: 'Image',
        label: inBoth((t) => t('Download.press')),
        format: mediaType(image.original.format),
      },
    ],
    provider: [provider(inBoth)],
    partOf: [collectionPath(), ...image.themes.map(collectionPath)].map((path) => ({
      id: absolute(path),
      type: 'Collection',
    })),
    items: [canvas(image)],
  }
}

/** What a collection says of an image: enough to list it (section 5.1). */
export function manifestReference(image: Image) {
  const { id, words } = image
  return {
    id: absolute(`${iiif(id)}/manifest.json`),
    type: 'Manifest',
    label: inLanguages(written(words, 'title')),
    ...navDate(image),
    thumbnail: [thumbnail(image)],
  }
}

/** The gallery, as the agent that publishes. */
export function provider(inBoth: InBoth) {
  return {
    id: absolute('/'),
    type: 'Agent',
    label: inBoth((t) => t('Site.name')),
    homepage: eachLanguage((language) => ({
      id: absolute(`/${language}`),
      type: 'Text',
      label: inBoth((t) => t('Site.title')),
      format: 'text/html',
      language: [language],
    })),
  }
}

function metadata(image: Image, inBoth: InBoth) {
  const { kind, place, camera, rights, taken } = image
  const rows: [LanguageMap, LanguageMap | false | null][] = [
    [
      inBoth((t) => t('Facts.date')),
      inBoth(
        (t, language) =>
          formatDate(taken.date, language) + (taken.basis === 'posted' ? ` (${t('Facts.posted')})` : ''),
      ),
    ],
    [inBoth((t) => t('Facts.place')), place && inLanguages(place)],
    [
      inBoth((t) => t('Facts.kind')),
      inBoth((t) =>
        kind === 'reconstruction'
          ? [t('KindMark.reconstruction'), t('KindMark.aboutReconstruction')]
          : t('KindMark.photograph'),
      ),
    ],
    [
      inBoth((t) => t('Camera.camera')),
      kind === 'photograph' && camera?.model ? inLanguages({ fr: camera.model, en: camera.model }) : null,
    ],
    [inBoth((t) => t('Media.terms')), inBoth((t) => link(t(`Rights.${rights.key}.name`), rights.statement))],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/**
 * A name with its address, in the HTML that IIIF admits (section 4.3): a value that starts with `<` and ends
 * with `>`.
 */
function link(name: string, href: string | null) {
  return href ? `<a href="${href.replaceAll('&', '&amp;')}">${name}</a>` : name
}

/**
 * A day known as stated, for calendars. IIIF asks for a time too and uses midnight UTC where none is known:
 * it is for finding one's way (section 3.1), and the date to read is in the metadata. The day of a posting is
 * no such date.
 */
function navDate({ taken }: Image) {
  return taken.basis === 'stated' && { navDate: `${taken.date}T00:00:00Z` }
}

/**
 * The place shown as a point (navPlace 1.0, GeoJSON: longitude first); none for a region, which has no one
 * point.
 */
function place(image: Image) {
  if (!isPinnable(image)) return null
  const { id, coordinates, place } = image
  const { lat, lon } = coordinates!
  return {
    navPlace: {
      id: absolute(`${iiif(id)}/place`),
      type: 'FeatureCollection',
      features: [
        {
          id: absolute(`${iiif(id)}/place/1`),
          type: 'Feature',
          properties: { label: inLanguages(place!) },
          geometry: { type: 'Point', coordinates: [lon, lat] },
        },
      ],
    },
  }
}

function thumbnail({ id, variants }: Image) {
  const { width, height } = smallest(variants)
  return {
    id: absolute(`${iiif(id)}/${wholePath({ width, height })}`),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [service(id)],
  }
}

function smallest(variants: Variant[]) {
  return variants.find(({ format }) => format === 'jpeg')!
}

function canvas({ id, words, original: { width, height } }: Image) {
  const address = absolute(`${iiif(id)}/canvas`)
  const body = {
    id: absolute(`${iiif(id)}/${maxPath}`),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [service(id)],
  }
  const annotation = {
    id: `${address}/page/picture`,
    type: 'Annotation',
    motivation: 'painting',
    body,
    target: address,
  }
  return {
    id: address,
    type: 'Canvas',
    label: inLanguages(written(words, 'title')),
    width,
    height,
    items: [{ id: `${address}/page`, type: 'AnnotationPage', items: [annotation] }],
  }
}

function service(id: string) {
  return { id: absolute(iiif(id)), type: 'ImageService3', profile: 'level0' }
}

function mediaType(format: string) {
  return `image/${format === 'heif' ? 'avif' : format}`
}
