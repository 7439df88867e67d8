import { join } from 'node:path'
import { openSettled } from '../catalogue/settled'
import { clearTemporaries } from '../disk/prune'
import { finish } from './finish'
import { removeHandovers } from './handover'
import { makeImages, type Building } from './make'
import { writeInspections } from './originals'
import type { Recipes } from './recipes'
import { Refused } from './refused'
import { surfaces } from './surfaces'

/** How many pieces of a surface there are, and what was done to them. */
export interface Counts {
  pieces: number
  rendered: number
  kept: number
  pruned: number
}

/** How many images there are, and what was done on each surface, by its folder. */
export interface Report {
  images: number
  counts: Record<string, Counts>
}

/**
 * Checks the gallery under `root`, makes what is missing on every surface, prunes what no image has any
 * more, and writes the manifest and all documents. Nothing published changes before the gate has passed. An
 * image whose files cannot be made keeps those of an earlier run, and the others are finished without it.
 *
 * @throws Refused with all problems at once.
 */
export async function buildImages(root: string, recipes: Recipes, building: Building = {}): Promise<Report> {
  for (const folder of ['.cache', 'lib/catalogue']) clearTemporaries(join(root, folder))
  const gallery = openSettled(root)
  const made = await makeImages(gallery, { recipes, ...building })
  await writeInspections(gallery, made.inspections)
  if (made.broken.length && !made.images.length) throw new Refused(made.broken)
  const finished = await finish(gallery, { ...made, recipes })
  if (made.broken.length) throw new Refused(made.broken)
  removeHandovers(gallery)
  const counts: Report['counts'] = {}
  for (const [folder, { pieces, pruned }] of Object.entries(finished)) {
    const rendered = made.rendered[folder]
    counts[folder] = { pieces, rendered, kept: pieces - rendered, pruned }
  }
  return { images: made.images.length, counts }
}

/**
 * What a run has done, in one sentence for each surface that has one; the variants, first in the list, come
 * last.
 * @example sentences(report).at(-1) // 48 images, 864 variants: 0 rendered, 864 kept, 0 pruned.
 */
export function sentences({ images, counts }: Report) {
  return surfaces.toReversed().flatMap(({ folder, sentence }) => {
    const { pieces, rendered, kept, pruned } = counts[folder]
    return sentence
      ? [`${sentence({ images, pieces })}: ${rendered} rendered, ${kept} kept, ${pruned} pruned.`]
      : []
  })
}
