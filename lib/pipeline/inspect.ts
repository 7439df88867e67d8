import { join } from 'node:path'
import { finishChanges } from '../disk/transaction'
import { listStems } from '../disk/read'
import { paths } from '../catalogue/files'
import { excess } from '../catalogue/limits'
import { gate } from './gate'
import { checkSound } from './gate/originals'
import type { Problem } from './gate/problem'
import { inspect, readInspections, writeInspections, type Inspection, type Inspections } from './originals'
import { inParallel } from '../disk/parallel'
import { readParts } from './shards'

/**
 * Every problem there is, pictures decoded to their last byte where no earlier run has done so, or `afresh`.
 */
export async function checkAll(root: string, afresh = false): Promise<Problem[]> {
  const inspections = await inspectAll(root, afresh)
  const problems = [...gate(root, inspections), ...(await checkSounds(root, inspections))]
  await writeInspections(root, inspections)
  return problems
}

/** What the heads of all originals say, by file name. */
export async function inspectAll(root: string, afresh = false) {
  finishChanges(root)
  const known = afresh ? {} : { ...readInspections(root), ...readParts(root).inspections }
  const inspections: Inspections = {}
  await inParallel(listStems(paths(root).originals), async ({ file }) => {
    inspections[file] = await inspect(join(paths(root).originals, file), known[file])
  })
  return inspections
}

/** Whether an original is worth decoding: what the gate refuses by its head may be a bomb. */
function isUnsure({ format, sound, ...head }: Inspection) {
  return format !== null && !sound && !excess(head)
}

/** Decodes to the last byte the originals that no earlier run has, and names those that are damaged. */
export async function checkSounds(root: string, inspections: Inspections) {
  const problems: Problem[] = []
  const unsure = listStems(paths(root).originals).filter(({ file }) => isUnsure(inspections[file]))
  await inParallel(unsure, async ({ id, file }) => {
    const found = await checkSound(id, join(paths(root).originals, file))
    inspections[file].sound = found.length === 0
    problems.push(...found)
  })
  return problems
}
