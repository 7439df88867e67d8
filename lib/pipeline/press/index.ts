import { statSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from '../../catalogue/captions'
import { pressName } from '../../catalogue/image'
import type { PressFile } from '../../catalogue/manifest'
import { digest, sha256Of } from '../../disk/hash'
import { writePieces } from '../../disk/write'
import { inEach, type Each, type Language } from '../../i18n/languages'
import { fieldsOf, type Fields } from '../../press/fields'
import type { Signing } from '../../press/c2pa/store'
import { inFile, type PressFields } from '../../press/file'
import type { Source } from '../../press/metadata/original'
import { filePiece, type Job, type Surface } from '../surface'
import { documents } from './documents'
import { openJpeg, scanStamp, sourceOf, type WithJpeg } from './scan'
import { isCarried, signerFacts, signingOf, signingStamp, withoutStore } from './signing'

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

/** A press file that is to be there: in which language, where, and of what. */
interface Planned {
  language: Language
  file: string
  path: string
  stamp: string
  /** What an earlier run has written there, if that is still right. */
  written?: PressFile
}

/** The press files of an image, of which those are written that are not there of the same scan and fields. */
async function makeFiles(job: Job): Promise<Each<PressFile>> {
  const existing = languagesOf(job.image.state)
  const [facts, scan] = [fieldsOf(job.image, job.words, job.inspection), scanStamp(job)]
  const stamp = digest(scan, facts, writerVersion, ...signingStamp(signingOf(job)))
  const plans = existing.map((language) => plan(job, { language, existing, stamp }))
  const missing = plans.filter(({ written }) => !written)
  const made = missing.length ? await writeFiles(job, { plans: missing, facts, scan }) : []
  const files = [...plans.flatMap(({ written }) => written ?? []), ...made]
  return inEach((language) => {
    const { file } = plans[Math.max(0, existing.indexOf(language))]
    const found = files.find((each) => each.file === file)
    if (found) return found
    throw new Error(`"${job.image.id}" has no ${file}. Make one of every plan in lib/pipeline/press.`)
  })
}

function plan(
  { image, known, folders }: Job,
  { language, existing, stamp }: { language: Language; existing: Language[]; stamp: string },
): Planned {
  const file = pressName(image.id, language, existing)
  const path = join(folders.press, file)
  const before = known?.press[language]
  const isSame = before?.file === file && before.stamp === stamp
  const isThere = isSame && statSync(path, { throwIfNoEntry: false })?.size === before.bytes
  return { language, file, path, stamp, ...(isThere && { written: before }) }
}

/** Writes press files of one image, each its head and then the scan that they share. */
async function writeFiles(
  job: Job,
  { plans, facts, scan }: { plans: Planned[]; facts: Fields; scan: string },
) {
  // The XML reader and writer come only where there is something to write.
  const { embed } = await import('../../press/metadata/embed')
  const fields = plans.map(({ language }) => inFile(facts, language))
  const { width, height } = job.inspection
  const source = await sourceOf(job)
  const withJpeg = await openJpeg(job, scan)
  const signing = await soundSigning(signingOf(job), { fields: fields[0], source, withJpeg })
  const signer = signing && signerFacts(signing.signer)
  const carries = signing && isCarried(fields[0], signing)
  return withJpeg((jpeg) => {
    const { heads, rest } = embed(jpeg, fields, { source, signing })
    return plans.map(({ file, path, stamp }, index): PressFile => {
      const pieces = [heads[index], ...rest]
      writePieces(path, pieces)
      const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
      const made = { file, bytes, width, height, sha256: sha256Of(...pieces), stamp, scan }
      return { ...made, ...(signer && { signer }), ...(carries && { carries: true }) }
    })
  })
}

/** What a trial file is made of. */
interface Trial {
  fields: PressFields
  source: Source | undefined
  withJpeg: WithJpeg
}

/**
 * What is signed with the files of an image. The original's own manifests go along only if the reference
 * implementation finds a file that holds them to be as it was signed: there are some that nothing may be
 * taken out of, and some that it cannot read.
 */
async function soundSigning(signing: Signing | undefined, { fields, source, withJpeg }: Trial) {
  if (!signing || !isCarried(fields, signing)) return signing
  const { embed } = await import('../../press/metadata/embed')
  const trial = withJpeg((jpeg) => {
    const { heads, rest } = embed(jpeg, [fields], { source, signing })
    return Buffer.concat([...heads, ...rest])
  })
  const { judge } = await import('../../press/c2pa/verify')
  const { standing } = await judge(trial)
  return standing === 'unknown' ? signing : withoutStore(signing)
}
