import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { widestJpeg } from '../../catalogue/variants'
import { writeWhole } from '../../disk/write'
import { pictureFile, pictureWidths } from '../../site/addresses'
import { filePiece, partOf, type Job, type Surface } from '../surface'

/**
 * The pictures that feeds, oEmbed and search engines are given: JPEG variants under names that stay when
 * another original hangs. They are copies, not redirects, since a static host would need four rules an image.
 */
export const pictures: Surface = {
  folder: 'pictures',
  pieces: 'files',
  make,
  filesOf: ({ id, variants }) =>
    pictureWidths.map((width) =>
      filePiece({ file: pictureFile(id, width), sha256: widestJpeg(variants, width).sha256 }),
    ),
}

/** Copies the variants that are not there yet under their names. */
async function make(job: Job) {
  const { image, known, folders } = job
  const variants = partOf(job, 'variants')
  for (const width of pictureWidths) {
    const { file, bytes } = widestJpeg(variants, width)
    const path = join(folders.pictures, pictureFile(image.id, width))
    const isKnown = known !== undefined && widestJpeg(known.variants, width).file === file
    if (isKnown && statSync(path, { throwIfNoEntry: false })?.size === bytes) continue
    await writeWhole(path, readFileSync(join(folders.variants, file)))
  }
  return {}
}
