import { latestHung } from '../catalogue/hanging'
import { listed } from '../catalogue/listed'
import { sortImages, sortKeys } from '../catalogue/sort'
import { inEach } from '../i18n/languages'
import { placesOf } from '../share/sitemap'
import { pagePaths } from '../site/addresses'
import { onceOf } from './once'

/** Its images as lists show them. */
export const listedOf = onceOf(({ images }) => images.map(listed))

/** Its images as they were hung, the last one first. */
export const latestOf = onceOf(({ images }) => latestHung(images))

/** Its images in the order of every column of the press table, as each language sorts them. */
export const sortedOf = onceOf(({ images }) =>
  inEach((language) => new Map(sortKeys.map((key) => [key, sortImages(images, key, language)]))),
)

/** All its places, for the sitemap. */
export const allPlaces = onceOf(({ images, themes }) => placesOf(images, pagePaths(themes)))

/** Its themes, each with how many images it has. */
export const countsOf = onceOf(({ themes, imagesOf }) =>
  themes.map((theme) => ({ theme, count: imagesOf(theme).length })),
)
