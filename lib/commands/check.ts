import { parseArgs } from 'node:util'
import { listStems } from '../disk/read'
import { paths } from '../catalogue/files'
import { discardDamaged, findDamaged } from '../pipeline/deep'
import { command } from '../disk/command'
import { staleAlts } from '../pipeline/gate/alts'
import { describe } from '../pipeline/gate/problem'
import { buildIiif } from '../pipeline/iiif'
import { tileRecipe } from '../pipeline/iiif/recipe'
import { buildImages } from '../pipeline/images'
import { checkAll } from '../pipeline/inspect'
import { recipe } from '../pipeline/variants/recipe'
import { Refused } from '../pipeline/refused'

const root = process.cwd()

await command({
  read: (args) => parseArgs({ args, options: { deep: { type: 'boolean' } } }).values,
  lockAs: ({ deep }) => (deep ? 'check' : undefined),
  run: async ({ deep = false }) => {
    const problems = await checkAll(root, deep)
    if (problems.length) throw new Refused(problems)
    const warnings = [...staleAlts(root).map(describe), ...(deep ? await mendDamaged() : [])]
    for (const warning of warnings) console.warn(warning)
    const count = warnings.length
      ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`
      : ''
    console.log(`${listStems(paths(root).entries).length} images, 0 problems${count}.`)
  },
})

/**
 * Reads every generated file to its last byte, renders anew what the disk has spoilt, and says what that was.
 */
async function mendDamaged() {
  const damaged = findDamaged(root, tileRecipe)
  if (!damaged.length) return []
  discardDamaged(root, damaged)
  await buildImages(root, recipe)
  await buildIiif(root, tileRecipe)
  return damaged.map(
    (path) =>
      `${path}: It was missing, or not what had been written there, and is rendered anew. If it happens again, look after the disk.`,
  )
}
