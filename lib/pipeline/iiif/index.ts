import { join } from 'node:path'
import { themes } from '../../catalogue/schema'
import { collectionPath } from '../../site/addresses'
import { partOf, type Job, type Run, type Surface } from '../surface'
import { activityDocuments } from './activity'
import { collectionJson } from './collection'
import { infoJson } from './info'
import { annotationsJson, pointsPath } from './annotations'
import { manifestJson } from './presentation'
import { areUnharmed, pathsOf, stampFile, writeTiles } from './tiles'

/**
 * The tiles, a folder an image, and the JSON that publishes the gallery by IIIF: of every image, of every
 * theme and of all.
 *
 * They stand beside the hashed variants, never instead of them: a IIIF address is fixed by the standard, so
 * it may not be cached for ever, and a variant's is made from its content, so it may.
 */
export const tiles: Surface = {
  folder: 'iiif',
  pieces: 'folders',
  make,
  filesOf: (image, { tiles: recipe }) => [
    {
      name: image.id,
      isUnharmed: (path) => areUnharmed(path, pathsOf(image.original, recipe)),
      token: join(image.id, stampFile),
    },
  ],
  documents,
  sentence: ({ pieces }) => `${pieces} tile pyramids`,
}

async function make(job: Job) {
  const { image, original, recipes, folders, store } = job
  const rendered = await writeTiles({
    id: image.id,
    original,
    known: partOf(job, 'original'),
    recipe: recipes.tiles,
    folder: folders.iiif,
    store,
  })
  return { rendered: Number(rendered) }
}

function documents({ images, words, recipes }: Run) {
  const { size } = recipes.tiles
  const texts = new Map<string, string>()
  const put = (path: string, value: object) => texts.set(path, JSON.stringify(value))
  for (const image of images) {
    const { id, original: full, rights } = image
    put(`${id}/info.json`, infoJson({ id, full, tile: size, statement: rights.statement }))
    put(`${id}/manifest.json`, manifestJson(image, words))
    // Also where there is nothing to point at: an older page may lie there.
    put(nameOf(pointsPath(id)), annotationsJson(image))
  }
  put(nameOf(collectionPath()), collectionJson({ images, words }))
  for (const theme of themes) {
    const shown = images.filter((image) => image.themes.includes(theme))
    if (shown.length) put(nameOf(collectionPath(theme)), collectionJson({ images: shown, theme, words }))
  }
  for (const [path, document] of activityDocuments(images)) put(nameOf(path), document)
  return texts
}

/** The path of a document under the surface's folder. */
function nameOf(path: string) {
  return path.slice('/iiif/'.length)
}
