import type { Image } from '../../catalogue/image'
import { themes, type Theme } from '../../catalogue/schema'
import { languageList } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { absolute, collectionPath, pathIn, themePath } from '../../site/addresses'
import { mapOfWords } from './languagemap'
import { manifestReference, presentationContext, provider, requiredStatement, thumbnail } from './parts'
import { iiifRights } from './rights'

/** All images, or those of a theme, and the interface messages of their gallery. */
interface Collected {
  images: Image[]
  theme?: Theme
  words: Words
}

/**
 * The IIIF collection (Presentation API 3.0, section 5.1) of all images, or of those of a theme, in date
 * order; that of all ends with those of the themes.
 */
export function collectionJson({ images, theme, words }: Collected) {
  const label = labelOf(theme, words)
  const [rights, ...others] = new Set(images.map((image) => iiifRights(image.rights.statement)))
  return {
    '@context': presentationContext,
    id: absolute(collectionPath(theme)),
    type: 'Collection',
    label,
    summary: mapOfWords(words, ({ Site, Themes }) => (theme ? Themes[theme].about : Site.description)),
    ...requiredStatement(images, words),
    ...(rights && !others.length && { rights }),
    ...(images.length && { thumbnail: [thumbnail(images[0])] }),
    homepage: languageList.map((language) => ({
      id: absolute(pathIn(language, theme && themePath(theme))),
      type: 'Text',
      label: { [language]: label[language] },
      format: 'text/html',
      language: [language],
    })),
    provider: [provider(words)],
    ...(theme && { partOf: [{ id: absolute(collectionPath()), type: 'Collection' }] }),
    items: [...images.map(manifestReference), ...(theme ? [] : themeReferences(images, words))],
  }
}

function labelOf(theme: Theme | undefined, words: Words) {
  return mapOfWords(words, ({ Site, Themes }) => (theme ? Themes[theme].name : Site.title))
}

/** The collections of the themes that have an image. */
function themeReferences(images: Image[], words: Words) {
  return themes
    .filter((theme) => images.some((image) => image.themes.includes(theme)))
    .map((theme) => ({
      id: absolute(collectionPath(theme)),
      type: 'Collection',
      label: labelOf(theme, words),
    }))
}
