import { noonOf } from '../../catalogue/hanging'
import { written, type Image } from '../../catalogue/image'
import { widestJpeg } from '../../catalogue/variants'
import { defaultLanguage, languageList } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { absolute, iiif, manifestPath, pathIn, picturePath, pictureWidths } from '../../site/addresses'
import { mapOf, mapOfWords } from './languagemap'

// What IIIF manifests and collections have in common.

/** The context of IIIF's Presentation API 3.0. */
export const presentationContext = 'http://iiif.io/api/presentation/3/context.json'

/** What a collection says of an image: enough to list it (section 5.1). */
export function manifestReference(image: Image) {
  return {
    id: absolute(manifestPath(image.id)),
    type: 'Manifest',
    label: mapOf(written(image.words, 'title')),
    ...navDate(image),
    thumbnail: [thumbnail(image)],
  }
}

/** The gallery, as the agent that publishes. */
export function provider(words: Words) {
  return {
    id: absolute('/'),
    type: 'Agent',
    label: mapOfWords(words, ({ Site }) => Site.name),
    homepage: languageList.map((language) => ({
      id: absolute(pathIn(language)),
      type: 'Text',
      label: { [language]: [words[language].Site.title] },
      format: 'text/html',
      language: [language],
    })),
  }
}

/**
 * A day known as stated, for calendars; nothing for the day of a posting, which is no such date. IIIF wants a
 * time too: noon UTC, since midnight is the day before, west of Greenwich. The date to read is among the
 * metadata.
 */
export function navDate({ taken }: Image) {
  return taken.basis === 'stated' && { navDate: noonOf(taken.date) }
}

/**
 * The smallest picture of an image, by the name that it has for others: a size of the service would be
 * another as soon as another original hangs. Without its service, which viewers would ask for a larger one
 * (Mirador) or for this one, though no level of the pyramid has its size (Clover).
 */
export function thumbnail({ id, variants }: Image) {
  const [least] = pictureWidths
  const { width, height } = widestJpeg(variants, least)
  return { ...picture(picturePath(id, least)), width, height }
}

/** A JPEG by its path. */
export function picture(path: string) {
  return { id: absolute(path), type: 'Image', format: 'image/jpeg' }
}

/** The image service that a picture is part of. */
export function service(id: string) {
  return { id: absolute(iiif(id)), type: 'ImageService3', profile: 'level0' }
}

/**
 * What whoever shows an image, or some, must show with it (section 3.1): the credits, and of computed views
 * that they are no photographs. Nothing where no credit is known and nothing is computed.
 */
export function requiredStatement(images: Image[], words: Words) {
  const computed = images.some(({ kind }) => kind === 'reconstruction')
  const value = mapOfWords(words, ({ KindMark }, language) => [
    ...new Set(images.flatMap(({ credit }) => credit?.[language] ?? [])),
    ...(computed ? [KindMark.aboutReconstruction] : []),
  ])
  if (!value[defaultLanguage].length) return null
  return { requiredStatement: { label: mapOfWords(words, ({ Rights }) => Rights.credit), value } }
}
