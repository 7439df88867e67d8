import type { CaptionField } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { widestJpeg } from '../catalogue/variants'
import { shownIn } from '../catalogue/written'
import type { Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { absolute, picturePath, pictureWidths } from '../site/addresses'
import { filePath } from '../site/files'
import { fieldsOf, type Fields } from './fields'
import { inFile } from './file'

/** The texts of a caption as properties of schema.org's ImageObject. */
const captionProperties = {
  name: 'title',
  caption: 'caption',
  description: 'alt',
} as const satisfies Record<string, CaptionField>

/**
 * The schema.org ImageObject of an image in one language, or in the only one its words exist in, with the
 * properties that make it a licensable image. It says what the press file at `contentUrl` says of itself;
 * what is not known or not established is not there.
 */
export function imageObject(image: Image, reader: Language, words: Words) {
  const fields = fieldsOf(image, words)
  const language = image.words[reader].lang ?? reader
  const page = shownIn(fields.permalink, language).text
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    '@id': page,
    url: page,
    identifier: fields.id,
    ...captionOf(fields, language),
    headline: inFile(fields, language).one.headline,
    inLanguage: language,
    ...fileOf(image, language),
    creator: fields.creator && {
      '@type': fields.creator.endsWith('crew') ? 'Organization' : 'Person',
      name: fields.creator,
    },
    creditText: fields.credit?.[language],
    copyrightNotice: fields.copyrightNotice?.[language],
    license: fields.webStatement,
    usageInfo: fields.webStatement && `${page}#rights`,
    acquireLicensePage: `${page}#rights`,
    dateCreated: fields.dateCreated,
    keywords: fields.keywords[language],
    contentLocation: placeOf(fields, language),
    digitalSourceType: fields.digitalSourceType,
  })
}

function captionOf(fields: Fields, language: Language) {
  return Object.fromEntries(
    Object.entries(captionProperties).map(([name, field]) => [name, shownIn(fields[field], language).text]),
  )
}

function fileOf({ id, press, variants }: Image, language: Language) {
  const [least] = pictureWidths
  const { width, height } = widestJpeg(variants, least)
  const download = press[language]
  return {
    contentUrl: absolute(filePath('press', download.file)),
    encodingFormat: 'image/jpeg',
    contentSize: String(download.bytes),
    sha256: download.sha256,
    width: download.width,
    height: download.height,
    thumbnail: { '@type': 'ImageObject', contentUrl: absolute(picturePath(id, least)), width, height },
  }
}

function placeOf({ shown: [place] }: Fields, language: Language) {
  if (!place?.name) return undefined
  const { name, position } = place
  return {
    '@type': 'Place',
    name: name[language],
    geo: position && { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  }
}

/** A value as JSON for a script element: no `<` can end the element early. */
export function scriptJson(value: unknown) {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}

function withoutUnknown<T extends object>(object: T) {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  )
}
