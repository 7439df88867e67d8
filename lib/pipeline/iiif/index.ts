import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { listStems } from '../../disk/read'
import { paths } from '../../catalogue/files'
import type { Image } from '../../catalogue/image'
import { joinImages } from '../../catalogue/join'
import { themes } from '../../catalogue/schema'
import { writeChanged } from '../../disk/write'
import { inParallel } from '../../disk/parallel'
import type { Building } from '../images'
import { collectionJson, collectionPath } from './collection'
import { infoJson } from './info'
import { manifestJson } from './presentation'
import type { TileRecipe } from './recipe'
import { stampFile, wholeSizes, writeTiles } from './tiles'
import { readWords } from './languagemap'

/** How many tile pyramids there are, one an image, and what was done to them. */
export interface IiifReport {
  pyramids: number
  rendered: number
  kept: number
  pruned: number
}

/**
 * Publishes the gallery under `root` by IIIF, once its variants are made: tiles where they are missing, and
 * the JSON of every image, of every theme and of all, rewritten where a word, a fact or the site's address
 * has changed.
 */
export async function buildIiif(
  root: string,
  recipe: TileRecipe,
  { onImage, store }: Building = {},
): Promise<IiifReport> {
  const images = joinImages(root)
  const originals = new Map(
    listStems(paths(root).originals).map(({ id, file }) => [id, join(paths(root).originals, file)]),
  )
  const folder = paths(root).iiif
  let rendered = 0
  await inParallel(images, async (image) => {
    const { id } = image
    const made = await writeTiles({
      id,
      original: originals.get(id)!,
      image,
      recipe,
      variants: paths(root).variants,
      folder,
      store,
    })
    if (made) rendered += 1
    onImage?.(id, Number(made))
  })
  const documents = describe(root, images, recipe)
  for (const [path, value] of documents) await writeChanged(join(root, 'public', path), JSON.stringify(value))
  const pruned = pruneImages(folder, images)
  const stamps = images.map(({ id }) => join(id, stampFile))
  pruneDocuments(folder, new Set([...stamps, ...documents.map(([path]) => path.slice('/iiif/'.length))]))
  return { pyramids: images.length, rendered, kept: images.length - rendered, pruned }
}

/** Every JSON document, by its path on the site. */
function describe(root: string, images: Image[], recipe: TileRecipe): [path: string, value: object][] {
  const inBoth = readWords(root)
  const shown = themes.filter((theme) => images.some((image) => image.themes.includes(theme)))
  return [
    ...images.flatMap((image): [string, object][] => [
      [
        `/iiif/${image.id}/info.json`,
        infoJson({
          id: image.id,
          full: image.original,
          sizes: wholeSizes(image, recipe.size),
          tile: recipe.size,
        }),
      ],
      [`/iiif/${image.id}/manifest.json`, manifestJson(image, inBoth)],
    ]),
    ...[undefined, ...shown].map((theme): [string, object] => [
      collectionPath(theme),
      collectionJson({
        images: theme ? images.filter((image) => image.themes.includes(theme)) : images,
        theme,
        inBoth,
      }),
    ]),
  ]
}

/**
 * Removes the folders of images that hang no more, and what a killed run left half made. Returns how many
 * images.
 */
function pruneImages(folder: string, images: Image[]) {
  const known = new Set(['themes', ...images.map(({ id }) => id)])
  const gone = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !known.has(entry.name),
  )
  for (const { name } of gone) rmSync(join(folder, name), { recursive: true })
  return gone.filter(({ name }) => name !== '.rendering').length
}

/**
 * Removes the documents that nothing describes any more. Tiles it leaves alone: they come and go with their
 * image's folder, and walking their 9,000 folders took a fifth of a second of every run.
 */
function pruneDocuments(folder: string, keep: Set<string>) {
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  for (const room of ['', ...rooms]) {
    const files = readdirSync(join(folder, room), { withFileTypes: true }).filter((entry) => entry.isFile())
    for (const { name } of files) if (!keep.has(join(room, name))) rmSync(join(folder, room, name))
  }
}
