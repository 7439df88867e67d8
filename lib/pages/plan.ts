import type { Collection } from '../catalogue/collection'
import { listed } from '../catalogue/listed'
import { digestOf, digestOnce } from './digest'
import { frameOf } from './frame'
import { onceOf } from './once'
import { kinds, names, type RouteName } from './routes'

/** A page, and the digest of all that it is made of: two pages of one digest are the same, byte for byte. */
export interface PlannedPage {
  route: RouteName
  params: object
  /** Its path on the site. */
  path: string
  digest: string
}

/**
 * Every page that a collection has. `made` stands for what all pages are made with: code, interface words and
 * settings.
 */
export function planPages(collection: Collection, made: string): PlannedPage[] {
  return names.flatMap((route) =>
    kinds[route].all(collection).map((params) => planPage(collection, { route, params, made }).page),
  )
}

const digestImages = onceOf(({ images }) => {
  digestOnce([...images, ...images.map(listed)])
  return true
})

/** Which page it is, and what all pages are made with. */
interface Named {
  route: RouteName
  params: object
  made: string
}

/** One page of a collection, and the very model that its digest is of. */
export function planPage(collection: Collection, { route, params, made }: Named) {
  digestImages(collection)
  const model = kinds[route].model(collection, params)
  const digest = digestOf([made, route, params, frameOf(collection), model])
  const page: PlannedPage = { route, params, path: kinds[route].path(params), digest }
  return { page, model }
}
