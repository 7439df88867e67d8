import { listed } from '../catalogue/listed'
import { languageList } from '../i18n/languages'
import { permalink } from '../site/addresses'
import { route, type Localized } from './route'

/** The page of one image. */
export const imagePage = route({
  all: ({ images }) => images.flatMap(({ id }) => languageList.map((locale) => ({ locale, id }))),
  path: ({ locale, id }: Localized & { id: string }) => permalink(id, locale),
  model: ({ findImage, neighbours, relatedImages }, { id }) => {
    const image = findImage(id)
    if (!image) return undefined
    const { previous, next } = neighbours(id)
    return {
      image,
      previous: previous && listed(previous),
      next: next && listed(next),
      related: relatedImages(image).map(listed),
    }
  },
})
