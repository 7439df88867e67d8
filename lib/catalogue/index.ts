import 'server-only'
import { paths } from './files'
import { openGallery } from './gallery'
import { leadOf, type Image } from './image'
import { joinImages } from './join'
import { readManifest } from './manifest'
import { relate } from './related'
import { rightsKeys, rightsStatements } from './rights'
import { themes as allThemes, type Theme } from './schema'

// Next runs from the project's folder, in the build and in `next start`.
const gallery = openGallery(process.cwd())

/** Every image on the wall, in date order. */
export const images: Image[] = joinImages(gallery, readManifest(paths(gallery.root).manifest))

/** The interface words of every language, for what speaks in all of them. */
export const { words } = gallery

const byId = new Map(images.map((image, index) => [image.id, index]))

/** One image by its id; `undefined` when there is none. */
export function findImage(id: string) {
  const index = byId.get(id)
  return index === undefined ? undefined : images[index]
}

const byName = new Map(images.flatMap((image) => [image.id, ...image.aliases].map((name) => [name, image])))

/** The image of an id, or of one that it bore before; `undefined` for neither. */
export function findNamed(name: string) {
  return byName.get(name)
}

/** The images before and after one, in date order; `undefined` at either end. */
export function neighbours(id: string) {
  const index = byId.get(id)
  if (index === undefined) return { previous: undefined, next: undefined }
  return {
    previous: images[index - 1],
    next: images[index + 1],
  }
}

/** The images most like one. */
export const relatedImages = relate(images)

/** The image that opens the wall and stands for the whole. */
export const lead = leadOf(images)

/** The images of a theme, in date order. */
export function imagesOf(theme: Theme) {
  return images.filter((image) => image.themes.includes(theme))
}

/** The themes that some image has, in the order of the closed list. */
export const themes = allThemes.filter((theme) => imagesOf(theme).length > 0)

/** Whether all, some or none of the images are reconstructions. */
export const reconstructions = shareOf(images.filter(({ kind }) => kind === 'reconstruction').length)

function shareOf(count: number) {
  if (count === 0) return 'none'
  return count === images.length ? 'all' : 'some'
}

/** Every rights statement with its address and how many images hang under it, those in use first. */
export const terms = rightsKeys
  .map((key) => ({
    key,
    statement: rightsStatements[key],
    count: images.filter(({ rights }) => rights.key === key).length,
  }))
  .sort((a, b) => b.count - a.count)
