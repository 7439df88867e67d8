import { statSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from '../../catalogue/captions'
import { pressName } from '../../catalogue/image'
import type { PressFile } from '../../catalogue/manifest'
import { digest, sha256Of } from '../../disk/hash'
import { writePieces } from '../../disk/write'
import { inEach, type Each, type Language } from '../../i18n/languages'
import { fieldsOf } from '../../press/fields'
import { inFile, type PressFields } from '../../press/file'
import { filePiece, type Job, type Surface } from '../surface'
import { documents } from './documents'
import { scanStamp, sourceOf, withJpeg } from './scan'

// Raise it when the writer writes something else of the same fields.
const writerVersion = 2

/**
 * The press files: the original with all languages embedded, once for each language that the words exist in,
 * which then stands wherever only one can (`x-default`, IIM, EXIF). All of an image have one scan, which is
 * neither decoded nor held twice.
 *
 * An original that is no JPEG becomes one: every picture desk opens a JPEG, and one writer is all that has to
 * be proven.
 */
export const pressFiles: Surface = {
  folder: 'press',
  pieces: 'files',
  make: async (job) => ({ part: { press: await makeFiles(job) } }),
  // Where the words exist in one language only, the others have its file.
  filesOf: ({ press }) => [
    ...new Map(Object.values(press).map((file) => [file.file, filePiece(file)])).values(),
  ],
  documents,
}

/** A press file that is to be there: where, and made of what. */
interface Planned {
  file: string
  path: string
  fields: PressFields
  scan: string
  stamp: string
  /** What an earlier run has written there, if that is still right. */
  written?: PressFile
}

/** The press files of an image, of which those are written that are not there of the same scan and fields. */
async function makeFiles(job: Job): Promise<Each<PressFile>> {
  const existing = languagesOf(job.image.state)
  const plans = planFiles(job, existing)
  const made = await writeFiles(
    job,
    plans.filter(({ written }) => !written),
  )
  const files = plans.map(({ file, written }) => written ?? made.get(file))
  return inEach((language) => {
    const file = files[Math.max(0, existing.indexOf(language))]
    if (file) return file
    throw new Error(`"${job.image.id}" has no press file. Make one of every plan in lib/pipeline/press.`)
  })
}

function planFiles(job: Job, existing: Language[]): Planned[] {
  const { image, known, words, folders } = job
  const [facts, scan] = [fieldsOf(image, words), scanStamp(job)]
  return existing.map((language) => {
    const file = pressName(image.id, language, existing)
    const path = join(folders.press, file)
    const fields = inFile(facts, language)
    const stamp = digest(scan, fields, writerVersion)
    const before = known?.press[language]
    const isThere =
      before?.stamp === stamp &&
      before.file === file &&
      statSync(path, { throwIfNoEntry: false })?.size === before.bytes
    return { file, path, fields, scan, stamp, ...(isThere && { written: before }) }
  })
}

/** Writes press files of one image, each its head and then the scan that they share. */
async function writeFiles(job: Job, plans: Planned[]) {
  const made = new Map<string, PressFile>()
  const [first] = plans
  if (!first) return made
  // The XML reader and writer come only where there is something to write.
  const { embed } = await import('../../press/metadata/embed')
  const { width, height } = job.inspection
  const fields = plans.map((plan) => plan.fields)
  const source = await sourceOf(job)
  await withJpeg(job, first.scan, (jpeg) => {
    const { heads, rest } = embed(jpeg, fields, source)
    for (const [index, { file, path, scan, stamp }] of plans.entries()) {
      const pieces = [heads[index], ...rest]
      writePieces(path, pieces)
      const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
      made.set(file, { file, bytes, width, height, sha256: sha256Of(...pieces), stamp, scan })
    }
  })
  return made
}
