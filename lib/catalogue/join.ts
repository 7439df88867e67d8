import { authoredImages } from './authored'
import type { Gallery } from './gallery'
import type { Image } from './image'
import type { Manifest } from './manifest'

/** Every image of a gallery, in date order: what people wrote of it, and the manifest's files. */
export function joinImages(gallery: Gallery, manifest: Manifest): Image[] {
  return authoredImages(gallery).map((image) => ({ ...image, ...manifest[image.id] }))
}
