import { readAuthored } from './authored'
import { paths } from './files'
import type { Image } from './image'
import { readManifest } from './manifest'

/**
 * Every image of the gallery under `root`, in date order: what people wrote of it, and the manifest's files.
 */
export function joinImages(root: string): Image[] {
  const manifest = readManifest(paths(root).manifest)
  return readAuthored(root).map((image) => ({ ...image, ...manifest[image.id] }))
}
