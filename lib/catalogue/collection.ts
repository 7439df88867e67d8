import { coverOf, leadOf } from './covers'
import { paths } from './files'
import { openGallery, type Gallery } from './gallery'
import { surpriseOf, type Image } from './image'
import { joinImages } from './join'
import { readManifest } from './manifest'
import { relate } from './related'
import { statementOf, usualRights, type RightsKey } from './rights'
import { themes as allThemes, type Theme } from './schema'

/** All that hangs under one root, and what is asked of it as a whole. */
export type Collection = ReturnType<typeof openCollection>

/** Reads the gallery under `root`, with the files that the build has made of its images. */
export function openCollection(root: string) {
  const gallery = openGallery(root)
  const images = joinImages(gallery, readManifest(paths(gallery.root).manifest))
  const byTheme = new Map(
    allThemes.map((theme) => [theme, images.filter((image) => image.themes.includes(theme))]),
  )
  const imagesOf = (theme: Theme) => byTheme.get(theme) ?? []
  return {
    /** Every image on the wall, in date order. */
    images,
    /** The interface words of every language. */
    words: gallery.words,
    /** The image that opens the wall and stands for the whole. */
    lead: leadOf(images),
    /** The image that a visitor who asks for any is led to where no script can choose one. */
    surprise: surpriseOf(images),
    /** The images of a theme, in date order. */
    imagesOf,
    /** The image that stands for a theme. */
    cover: (theme: Theme) => coverOf(theme, imagesOf(theme)),
    /** The themes that some image has, in the order of the closed list. */
    themes: allThemes.filter((theme) => imagesOf(theme).length > 0),
    /** The images most like one. */
    relatedImages: remembered(relate(images)),
    /** Whether all, some or none of the images are reconstructions. */
    reconstructions: shareOf(images),
    /** The images that were withdrawn, each with the names that it bore besides. */
    withdrawn: [...gallery.withdrawn].map(([id, tombstone]) => ({ id, ...tombstone })),
    /** Whether a name is that of an image that was withdrawn. */
    isWithdrawn: withdrawnNames(gallery),
    /** Every rights statement that images hang under, with its address and their number, most first. */
    terms: termsOf(images),
    /** Who signed the press files; nobody did where no key is set. */
    signer: images.flatMap(({ press }) => Object.values(press)).find((file) => file.signer)?.signer,
    ...finders(images),
  }
}

/** The same function of an image, which is asked once for the pages of all languages. */
function remembered<T>(ask: (image: Image) => T) {
  const known = new WeakMap<Image, { value: T }>()
  return (image: Image) => {
    const answer = known.get(image) ?? { value: ask(image) }
    known.set(image, answer)
    return answer.value
  }
}

/** How images are found by their names. */
function finders(images: Image[]) {
  const byId = new Map(images.map((image, index) => [image.id, index]))
  const byName = new Map(images.flatMap((image) => [image.id, ...image.aliases].map((name) => [name, image])))
  return {
    /** One image by its id; `undefined` when there is none. */
    findImage(id: string): Image | undefined {
      return images[byId.get(id) ?? -1]
    },
    /** The image of an id, or of one that it bore before; `undefined` for neither. */
    findNamed: (name: string) => byName.get(name),
    /**
     * Where an image stands in date order: the images before and after it, `undefined` at either end, and its
     * place, from 1, among how many; 0 for an id that there is not.
     */
    neighbours(id: string): { previous?: Image; next?: Image; position: number; count: number } {
      const position = (byId.get(id) ?? -1) + 1
      const [previous, next] = position ? [images[position - 2], images[position]] : []
      return { previous, next, position, count: images.length }
    },
  }
}

function withdrawnNames({ withdrawn }: Pick<Gallery, 'withdrawn'>) {
  const names = new Set([...withdrawn].flatMap(([id, { aliases }]) => [id, ...aliases]))
  return (name: string) => names.has(name)
}

function shareOf(images: Image[]): 'all' | 'some' | 'none' {
  const count = images.filter(({ kind }) => kind === 'reconstruction').length
  if (count === 0) return 'none'
  return count === images.length ? 'all' : 'some'
}

function termsOf(images: Image[]) {
  return [...countRights(images)]
    .map(([key, count]) => ({ key, statement: statementOf(key), count }))
    .sort((a, b) => b.count - a.count)
}

/** How many images hang under each statement; the photographs that are stood in for hang under none. */
function countRights(images: Image[]) {
  const counts = new Map<RightsKey, number>(usualRights.map((key) => [key, 0]))
  for (const { rights, photograph } of images) {
    counts.set(rights.key, (counts.get(rights.key) ?? 0) + 1)
    counts.set(photograph.rights, counts.get(photograph.rights) ?? 0)
  }
  return counts
}
