import { parseArgs } from 'node:util'
import type { Gallery } from '../catalogue/gallery'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { discardDamaged, findDamaged } from '../pipeline/deep'
import { staleAlts } from '../pipeline/gate/alts'
import { describe } from '../pipeline/gate/problem'
import { unkeptNotices } from '../pipeline/gate/unkept'
import { buildImages } from '../pipeline/images'
import { checkGallery } from '../pipeline/inspect'
import { readInspections } from '../pipeline/originals'
import { recipes } from '../pipeline/recipes'
import { Refused } from '../pipeline/refused'

await command({
  read: (args) => parseArgs({ args, options: { deep: { type: 'boolean' } } }).values,
  lockAs: ({ deep }) => (deep ? 'check' : undefined),
  run: async ({ deep = false }) => {
    const gallery = openSettled(process.cwd())
    const problems = await checkGallery(gallery, deep)
    if (problems.length) throw new Refused(problems)
    const told = [...staleAlts(gallery), ...unkeptNotices(gallery, readInspections(gallery))]
    const warnings = [...told.map(describe), ...(deep ? await mendDamaged(gallery) : [])]
    for (const warning of warnings) console.warn(warning)
    const { length } = warnings
    const count = length ? `, ${length} ${length === 1 ? 'warning' : 'warnings'}` : ''
    console.log(`${gallery.ids.length} images, 0 problems${count}.`)
  },
})

/**
 * Reads every generated file to its last byte, renders anew what the disk has spoilt, and says what that was.
 */
async function mendDamaged(gallery: Gallery) {
  const damaged = findDamaged(gallery, recipes)
  if (!damaged.length) return []
  discardDamaged(gallery, damaged)
  await buildImages(gallery.root, recipes)
  return damaged.map(
    ({ path }) =>
      `${path}: It was missing, or not what had been written there, and is rendered anew. If it happens again, look after the disk.`,
  )
}
