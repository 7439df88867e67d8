import type { Collection } from '../catalogue/collection'

/** What stands around every page. */
export type Frame = ReturnType<typeof frameOf>

/** What stands around every page of a collection. */
export function frameOf({ reconstructions, surprise }: Collection) {
  return { reconstructions, surprise: surprise.id }
}
