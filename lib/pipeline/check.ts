import { parseArgs } from 'node:util'
import { listStems, paths } from '../catalogue/files'
import { lock } from '../catalogue/lock'
import { discardDamaged, findDamaged } from './deep'
import { fail } from './fail'
import { staleAlts } from './gate/alts'
import { describe } from './gate/problem'
import { buildIiif } from './iiif'
import { tileRecipe } from './iiif/recipe'
import { buildImages } from './images'
import { checkAll } from './inspect'
import { recipe } from './recipe'
import { Refused } from './refused'

const root = process.cwd()

try {
  const {
    values: { deep = false },
  } = parseArgs({ options: { deep: { type: 'boolean' } } })
  if (deep) await lock(root, 'check')
  const problems = await checkAll(root, deep)
  if (problems.length) throw new Refused(problems)
  const warnings = [...staleAlts(root).map(describe), ...(deep ? await mendDamaged() : [])]
  for (const warning of warnings) console.warn(warning)
  const told = warnings.length ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}` : ''
  console.log(`${listStems(paths(root).entries).length} images, 0 problems${told}.`)
} catch (error) {
  fail(error)
}

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
