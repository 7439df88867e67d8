import { listed } from '../catalogue/listed'
import { kinship } from '../catalogue/related'
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
    const { previous, next, ...place } = neighbours(id)
    return {
      image,
      place: { previous: previous && listed(previous), next: next && listed(next), ...place },
      related: relatedImages(image).map((other) => ({ ...kinship(image, other), image: listed(other) })),
    }
  },
})
