import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PressFile } from '../../catalogue/manifest'
import { smallestJpeg } from '../../catalogue/variants'
import { digest, sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import { fieldsOf, type Fields } from '../../press/fields'
import { pressRecord } from '../../press/kit/record'
import { asJpeg } from '../asjpeg'
import { filePiece, type Job, type Run, type Surface } from '../surface'

// Raise it when the writer writes something else of the same fields.
const writerVersion = 1

/**
 * The press files, `proxima-<id>.jpg`: the original with all languages embedded. Beside them stand a record
 * of each for the press kit and their list, a `.sha256` of each and the `SHA256SUMS` of all, as
 * `sha256sum -c` reads them.
 *
 * An original that is no JPEG becomes one of quality 95 without subsampling, upright and in its own
 * colour space: every picture desk opens a JPEG, and one writer is all that has to be proven.
 */
export const pressFiles: Surface = {
  folder: 'press',
  pieces: 'files',
  make: async (job) => ({ part: { press: await makeFile(job) } }),
  filesOf: ({ press }) => [filePiece(press)],
  documents,
}

/** The press file of an image, written unless the one that is there was made of the same bytes and fields. */
async function makeFile(job: Job): Promise<PressFile> {
  const { image, inspection, known, words, folders } = job
  const fields = fieldsOf(image, words)
  const file = `proxima-${image.id}.jpg`
  const path = join(folders.press, file)
  const stamp = digest(inspection.sha256, fields, writerVersion)
  const there = statSync(path, { throwIfNoEntry: false })
  if (known?.press.stamp === stamp && there?.size === known.press.bytes) return known.press
  const bytes = await bytesOf(job, fields, stamp)
  await writeWhole(path, bytes)
  const { width, height } = inspection
  return { file, bytes: bytes.length, width, height, sha256: sha256Of(bytes), stamp }
}

async function bytesOf({ image, original, inspection, store }: Job, fields: Fields, stamp: string) {
  // The XML reader and writer come only where there is something to write.
  const { embed } = await import('../../press/metadata/embed')
  if (inspection.format === 'jpeg') return embed(readFileSync(original), fields)
  // Only these are given to other machines: a JPEG's fields are written sooner than its bytes are fetched.
  const name = `press/${image.id}-${stamp}.jpg`
  const fetched = await store.fetch(name)
  if (fetched) return fetched
  const made = embed(await asJpeg(original), fields)
  await store.give(name, () => made)
  return made
}

function documents({ images, words }: Run) {
  const texts = new Map<string, string>()
  for (const image of images) {
    const { id, kind, press, variants } = image
    const fields = fieldsOf(image, words)
    const record = pressRecord({ fields, kind, press, thumbnail: smallestJpeg(variants), words })
    texts.set(`${press.file}.sha256`, sum(press))
    texts.set(`proxima-${id}.json`, JSON.stringify(record))
  }
  const list = images.map(({ id, press: { bytes } }) => ({ id, bytes }))
  texts.set('index.json', JSON.stringify(list))
  texts.set('SHA256SUMS', images.map(({ press }) => sum(press)).join(''))
  return texts
}

function sum({ sha256, file }: PressFile) {
  return `${sha256}  ${file}\n`
}
