import type { Language } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { absolute } from '../site/addresses'
import { fieldsOf } from './fields'

/**
 * The schema.org ImageObject of an image in one language, or in the only one its words exist in, with the
 * properties that make it a licensable image. It says what the press file at `contentUrl` says of itself;
 * what is not known or not established is not there.
 */
export function imageObject(image: Image, locale: Language) {
  const fields = fieldsOf(image)
  const language = image.words[locale].lang ?? locale
  const { press, variants } = image
  const thumbnail = variants.find(({ format }) => format === 'jpeg')!
  const place = fields.shown[0]
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    '@id': fields.permalink[language],
    url: fields.permalink[language],
    identifier: fields.id,
    name: fields.title[language],
    headline: fields.title[language],
    caption: fields.caption[language],
    description: fields.alt[language],
    inLanguage: language,
    contentUrl: absolute(`/press/${press.file}`),
    encodingFormat: 'image/jpeg',
    contentSize: String(press.bytes),
    sha256: press.sha256,
    width: press.width,
    height: press.height,
    thumbnail: {
      '@type': 'ImageObject',
      contentUrl: absolute(`/variants/${thumbnail.file}`),
      width: thumbnail.width,
      height: thumbnail.height,
    },
    creator: fields.creator && {
      '@type': fields.creator.endsWith('crew') ? 'Organization' : 'Person',
      name: fields.creator,
    },
    creditText: fields.credit?.[language],
    copyrightNotice: fields.copyrightNotice?.[language],
    license: fields.webStatement,
    usageInfo: fields.webStatement && fields.permalink[language] + '#rights',
    acquireLicensePage: fields.permalink[language] + '#rights',
    dateCreated: fields.dateCreated,
    keywords: fields.keywords,
    contentLocation: place?.name && {
      '@type': 'Place',
      name: place.name[language],
      geo: place.position && {
        '@type': 'GeoCoordinates',
        latitude: place.position.lat,
        longitude: place.position.lon,
      },
    },
    digitalSourceType: fields.digitalSourceType,
  })
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
