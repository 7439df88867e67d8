import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { paths } from '../../catalogue/files'
import type { AuthoredImage } from '../../catalogue/image'
import { limits } from '../../catalogue/limits'
import type { Manifest, PressFile } from '../../catalogue/manifest'
import { smallestJpeg } from '../../catalogue/variants'
import { readWords } from '../../i18n/words'
import { fieldsOf } from '../../press/fields'
import { pressRecord } from '../../press/kit/record'
import { sha256Of } from '../../disk/hash'
import { writeChanged, writeWhole } from '../../disk/write'
import type { Inspection } from '../originals'
import { digest } from '../../disk/hash'
import { noStore, type Store } from '../../store/variants'

// Raise it when the writer writes something else of the same fields.
const writerVersion = 1

interface Job {
  root: string
  image: AuthoredImage
  original: string
  inspection: Inspection
  known?: PressFile
  store?: Store
}

/**
 * Writes `public/press/proxima-<id>.jpg`, the original with both languages embedded, unless the file
 * that is there was made of the same bytes, fields and writer.
 *
 * An original that is no JPEG becomes one of quality 95 without subsampling, upright and in its own
 * colour space: every picture desk opens a JPEG, and one writer is all that has to be proven.
 */
export async function writePress({
  root,
  image,
  original,
  inspection,
  known,
  store = noStore,
}: Job): Promise<PressFile> {
  const fields = fieldsOf(image, readWords(paths(root).messages))
  const file = `proxima-${image.id}.jpg`
  const path = join(paths(root).press, file)
  const stamp = digest(inspection.sha256, fields, writerVersion)
  const there = await stat(path).catch(() => undefined)
  if (known?.stamp === stamp && there?.size === known.bytes) return known
  // The XML reader and writer come only where there is something to write.
  const { embed } = await import('../../press/metadata/embed')
  const bytes = inspection.format === 'jpeg' ? embed(await readFile(original), fields) : await reencode()
  const { width, height } = inspection
  await writeWhole(path, bytes)
  return { file, bytes: bytes.length, width, height, sha256: sha256Of(bytes), stamp }

  // Only these are shared: a JPEG's fields are written sooner than its megabytes are fetched.
  async function reencode() {
    const name = `press/${image.id}-${stamp}.jpg`
    const fetched = await store.fetch(name)
    if (fetched) return fetched
    const made = embed(await asJpeg(original), fields)
    await store.share(name, () => made)
    return made
  }
}

function asJpeg(original: string) {
  return sharp(original, { limitInputPixels: limits.pixels })
    .timeout({ seconds: limits.ms / 1_000 })
    .autoOrient()
    .keepIccProfile()
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/**
 * Writes what stands beside the press files: a record of each for the press kit and their list, a
 * `.sha256` of each and the `SHA256SUMS` of all, as `sha256sum -c` reads them. Returns the names of all files
 * in the folder.
 */
export async function writePressIndex(root: string, images: AuthoredImage[], manifest: Manifest) {
  const folder = paths(root).press
  const words = readWords(paths(root).messages)
  const files: Record<string, string> = {}
  for (const image of images) {
    const { press, variants } = manifest[image.id]
    files[`${press.file}.sha256`] = sum(press)
    files[`proxima-${image.id}.json`] = JSON.stringify(
      pressRecord({
        fields: fieldsOf(image, words),
        kind: image.kind,
        press,
        thumbnail: smallestJpeg(variants),
        words,
      }),
    )
  }
  files['index.json'] = JSON.stringify(images.map(({ id }) => ({ id, bytes: manifest[id].press.bytes })))
  files.SHA256SUMS = images.map((image) => sum(manifest[image.id].press)).join('')
  for (const [name, text] of Object.entries(files)) await writeChanged(join(folder, name), text)
  return [...Object.keys(files), ...images.map((image) => manifest[image.id].press.file)]
}

function sum({ sha256, file }: PressFile) {
  return `${sha256}  ${file}\n`
}
