import type { Image } from '../../catalogue/image'
import type { Theme } from '../../catalogue/schema'
import { absolute } from '../../site/addresses'
import { manifestReference, provider } from './presentation'
import { eachLanguage, type InBoth } from './languagemap'

/** The path of the IIIF collection of a theme, or of all images where none is named. */
export function collectionPath(theme?: Theme) {
  return theme ? `/iiif/themes/${theme}.json` : '/iiif/collection.json'
}

/**
 * The IIIF collection (Presentation API 3.0, section 5.1) of all images, or of those of a theme, in date
 * order.
 */
export function collectionJson({
  images,
  theme,
  inBoth,
}: {
  images: Image[]
  theme?: Theme
  inBoth: InBoth
}) {
  const label = inBoth((t) => t(theme ? `Themes.${theme}.name` : 'Site.title'))
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: absolute(collectionPath(theme)),
    type: 'Collection',
    label,
    summary: inBoth((t) => t(theme ? `Themes.${theme}.about` : 'Site.description')),
    homepage: eachLanguage((language) => ({
      id: absolute(theme ? `/${language}/themes/${theme}` : `/${language}`),
      type: 'Text',
      label: { [language]: label[language] },
      format: 'text/html',
      language: [language],
    })),
    provider: [provider(inBoth)],
    ...(theme && { partOf: [{ id: absolute(collectionPath()), type: 'Collection' }] }),
    items: images.map(manifestReference),
  }
}
