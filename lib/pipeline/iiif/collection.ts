import type { Image } from '../../catalogue/image'
import type { Theme } from '../../catalogue/schema'
import { languageList } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { absolute, pathIn, themePath } from '../../site/addresses'
import { mapOfWords } from './languagemap'
import { collectionPath, manifestReference, presentationContext, provider } from './parts'

/** All images, or those of a theme, and the interface messages of their gallery. */
interface Collected {
  images: Image[]
  theme?: Theme
  words: Words
}

/**
 * The IIIF collection (Presentation API 3.0, section 5.1) of all images, or of those of a theme, in date
 * order.
 */
export function collectionJson({ images, theme, words }: Collected) {
  const label = mapOfWords(words, ({ Site, Themes }) => (theme ? Themes[theme].name : Site.title))
  return {
    '@context': presentationContext,
    id: absolute(collectionPath(theme)),
    type: 'Collection',
    label,
    summary: mapOfWords(words, ({ Site, Themes }) => (theme ? Themes[theme].about : Site.description)),
    homepage: languageList.map((language) => ({
      id: absolute(pathIn(language, theme && themePath(theme))),
      type: 'Text',
      label: { [language]: label[language] },
      format: 'text/html',
      language: [language],
    })),
    provider: [provider(words)],
    ...(theme && { partOf: [{ id: absolute(collectionPath()), type: 'Collection' }] }),
    items: images.map(manifestReference),
  }
}
