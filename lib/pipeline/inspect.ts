import { join } from 'node:path'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { excess } from '../catalogue/limits'
import { openSettled } from '../catalogue/settled'
import { inParallel } from '../disk/parallel'
import { gate } from './gate'
import { nameLetters } from './gate/letternames'
import { checkSound } from './sound'
import type { Problem } from './gate/problem'
import { readHandovers } from './handover'
import { judgeSeals } from './verdicts'
import { inspect, readInspections, writeInspections, type Inspection, type Inspections } from './originals'

/**
 * Every problem there is, pictures decoded to their last byte where no earlier run has done so, or `afresh`.
 */
export async function checkGallery(gallery: Gallery, afresh = false): Promise<Problem[]> {
  const known = afresh ? {} : knownInspections(gallery)
  const inspections = await inspectAll(gallery, known)
  const isNews = !isKnown(gallery, inspections, known)
  const problems = [...gate(gallery, inspections), ...(await checkSounds(gallery, inspections))]
  // At 10,000 images this is 4 MB, which mostly says what it said before.
  if (isNews) await writeInspections(gallery, inspections)
  return nameLetters(problems)
}

/** The same of the gallery under `root`. */
export function checkAll(root: string, afresh = false) {
  return checkGallery(openSettled(root), afresh)
}

/** What earlier runs and shards learnt of the originals. */
function knownInspections(gallery: Gallery): Inspections {
  return { ...readInspections(gallery), ...readHandovers(gallery).inspections }
}

/** Whether there is nothing to learn of the originals that an earlier run has not written down. */
function isKnown({ originals }: Gallery, inspections: Inspections, known: Inspections) {
  return (
    Object.keys(known).length === Object.keys(inspections).length &&
    originals.every(({ file }) => inspections[file] === known[file] && !isUnsure(inspections[file]))
  )
}

/** What the heads of all originals say, by file name; those that did not change are not read again. */
export async function inspectAll(gallery: Gallery, known = knownInspections(gallery)) {
  const { originals: folder } = paths(gallery.root)
  const inspections: Inspections = {}
  await inParallel(gallery.originals, async ({ file }) => {
    inspections[file] = await inspect(`${folder}/${file}`, known[file])
  })
  await judgeSeals(gallery, inspections)
  return inspections
}

/** Whether an original is worth decoding: what the gate refuses by its head may be a bomb. */
function isUnsure({ format, sound, refusal, ...head }: Inspection) {
  return format !== null && !sound && !refusal && !excess(head)
}

/** Decodes to the last byte the originals that no earlier run has, and names those that are damaged. */
export async function checkSounds(gallery: Gallery, inspections: Inspections) {
  const problems: Problem[] = []
  const unsure = gallery.originals.filter(({ file }) => isUnsure(inspections[file]))
  await inParallel(unsure, async ({ id, file }) => {
    const found = await checkSound(id, join(paths(gallery.root).originals, file))
    inspections[file].sound = found.length === 0
    problems.push(...found)
  })
  return problems
}
