import { authoredImages } from './authored'
import { builtEntries, type Gallery } from './gallery'
import type { Image } from './image'
import type { Manifest } from './manifest'

/** Every image that a build has shown, in date order: what people wrote of it, and the manifest's files. */
export function joinImages(gallery: Gallery, manifest: Manifest): Image[] {
  const shown = builtEntries(gallery, manifest)
  return authoredImages(gallery, shown).map((image) => ({ ...image, ...manifest[image.id] }))
}
