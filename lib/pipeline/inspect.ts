import { join } from 'node:path'
import { finishChanges } from '../catalogue/change'
import { listStems, paths } from '../catalogue/files'
import { gate } from './gate'
import { checkSound } from './gate/originals'
import type { Problem } from './gate/problem'
import { inspect, readInspections, writeInspections, type Inspections } from './originals'
import { inParallel } from './parallel'
import { readParts } from './parts'

/** Every problem there is, pictures decoded to their last byte where no earlier run has done so. */
export async function checkAll(root: string): Promise<Problem[]> {
  const inspections = await inspectAll(root)
  const problems = [...gate(root, inspections), ...(await checkSounds(root, inspections))]
  await writeInspections(root, inspections)
  return problems
}

/** What the heads of all originals say, by file name. */
export async function inspectAll(root: string) {
  finishChanges(root)
  const known = { ...readInspections(root), ...readParts(root).inspections }
  const inspections: Inspections = {}
  await inParallel(listStems(paths(root).originals), async ({ file }) => {
    inspections[file] = await inspect(join(paths(root).originals, file), known[file])
  })
  return inspections
}

/** Decodes to the last byte the originals that no earlier run has, and names those that are damaged. */
export async function checkSounds(root: string, inspections: Inspections) {
  const problems: Problem[] = []
  const unsure = listStems(paths(root).originals).filter(({ file }) => inspections[file].format && !inspections[file].sound)
  await inParallel(unsure, async ({ id, file }) => {
    const found = await checkSound(id, join(paths(root).originals, file))
    inspections[file].sound = found.length === 0
    problems.push(...found)
  })
  return problems
}
