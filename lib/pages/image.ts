import { languageList } from '../i18n/languages'
import { permalink } from '../site/addresses'
import { route, type Localized } from './route'

/** The page of one image. */
export const image = route({
  all: ({ images }) => images.flatMap(({ id }) => languageList.map((locale) => ({ locale, id }))),
  path: ({ locale, id }: Localized & { id: string }) => permalink(id, locale),
  model: ({ findImage, neighbours, relatedImages }, { id }) => {
    const found = findImage(id)
    return found && { image: found, ...neighbours(id), related: relatedImages(found) }
  },
})
