import 'server-only'
import { coverOf, leadOf } from './covers'
import { paths } from './files'
import { openGallery } from './gallery'
import { surpriseOf, type Image } from './image'
import { joinImages } from './join'
import { readManifest } from './manifest'
import { relate } from './related'
import { statementOf, usualRights, type RightsKey } from './rights'
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

/**
 * Where an image stands in date order: the images before and after it, `undefined` at either end, and its
 * place, from 1, among how many; 0 for an id that there is not.
 */
export function neighbours(id: string) {
  const position = (byId.get(id) ?? -1) + 1
  return {
    previous: position ? images[position - 2] : undefined,
    next: position ? images[position] : undefined,
    position,
    count: images.length,
  }
}

/** The images most like one. */
export const relatedImages = relate(images)

/** The image that opens the wall and stands for the whole. */
export const lead = leadOf(images)

/** The image that a visitor who asks for any is led to where no script can choose one. */
export const surprise = surpriseOf(images)

/** The images of a theme, in date order. */
export function imagesOf(theme: Theme) {
  return images.filter((image) => image.themes.includes(theme))
}

/** The image that stands for a theme. */
export function cover(theme: Theme) {
  return coverOf(theme, imagesOf(theme))
}

/** The themes that some image has, in the order of the closed list. */
export const themes = allThemes.filter((theme) => imagesOf(theme).length > 0)

/** Those themes, each with how many images it has. */
export const themeCounts = themes.map((theme) => ({ theme, count: imagesOf(theme).length }))

/** Whether all, some or none of the images are reconstructions. */
export const reconstructions = shareOf(images.filter(({ kind }) => kind === 'reconstruction').length)

function shareOf(count: number) {
  if (count === 0) return 'none'
  return count === images.length ? 'all' : 'some'
}

/** Who signed the press files; nobody did where no key is set. */
export const signer = images.flatMap(({ press }) => Object.values(press)).find((file) => file.signer)?.signer

const withdrawnNames = new Set([...gallery.withdrawn].flatMap(([id, { aliases }]) => [id, ...aliases]))

/** Whether a name is that of an image that was withdrawn. */
export function isWithdrawn(name: string) {
  return withdrawnNames.has(name)
}

/** The images that were withdrawn, each with the names that it bore besides. */
export const withdrawn = [...gallery.withdrawn].map(([id, tombstone]) => ({ id, ...tombstone }))

/** Every rights statement that an image hangs under, with its address and their number, the most first. */
export const terms = [...countRights()]
  .map(([key, count]) => ({ key, statement: statementOf(key), count }))
  .sort((a, b) => b.count - a.count)

/** How many images hang under each statement; the photographs that are stood in for hang under none. */
function countRights() {
  const counts = new Map<RightsKey, number>(usualRights.map((key) => [key, 0]))
  for (const { rights, photograph } of images) {
    counts.set(rights.key, (counts.get(rights.key) ?? 0) + 1)
    counts.set(photograph.rights, counts.get(photograph.rights) ?? 0)
  }
  return counts
}
