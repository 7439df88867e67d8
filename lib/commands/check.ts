import { parseArgs } from 'node:util'
import type { Gallery } from '../catalogue/gallery'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { undrawnLetters } from '../pipeline/cards/letters'
import { discardDamaged, findDamaged } from '../pipeline/deep'
import { answersOf } from '../pipeline/gate'
import { staleAlts } from '../pipeline/gate/alts'
import { nameLetters } from '../pipeline/gate/letternames'
import { stalePoints } from '../pipeline/gate/points'
import { describe } from '../pipeline/gate/problem'
import { unkeptNotices } from '../pipeline/gate/unkept'
import { buildImages } from '../pipeline/images'
import { checkGallery } from '../pipeline/inspect'
import { readInspections } from '../pipeline/originals'
import { signerOf } from '../pipeline/press/signer'
import { recipes } from '../pipeline/recipes'
import { Refused } from '../pipeline/refused'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: (args) => {
    checkSiteUrl()
    return parseArgs({ args, options: { deep: { type: 'boolean' }, fix: { type: 'boolean' } } }).values
  },
  lockAs: ({ deep, fix }) => (deep || fix ? 'check' : undefined),
  run: async ({ deep = false, fix = false }) => {
    const gallery = fix ? await setAll(openSettled(process.cwd())) : openSettled(process.cwd())
    const signer = await signerOf(gallery)
    const problems = await checkGallery(gallery, deep)
    if (problems.length) throw new Refused(problems)
    const { inForce, idle } = answersOf(gallery)
    if (signer)
      console.log(`Press files: signed by “${signer.name}”, whose certificates hold until ${signer.until}.`)
    for (const { id, question, why } of inForce) console.log(`${id} · ${question}: agreed, since “${why}”.`)
    const told = await nameLetters([
      ...staleAlts(gallery),
      ...stalePoints(gallery),
      ...unkeptNotices(gallery, readInspections(gallery)),
      ...idle,
      ...(await undrawnLetters(gallery)),
    ])
    const warnings = [...told.map(describe), ...(deep ? await mendDamaged(gallery) : [])]
    for (const warning of warnings) console.warn(warning)
    console.log(summary(gallery.ids.length, inForce.length, warnings.length))
  },
})

function summary(images: number, answers: number, warnings: number) {
  const agreed = answers ? `, ${answers} by agreement` : ''
  const warned = warnings ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''
  return `${images} images, 0 problems${agreed}${warned}.`
}

/** Sets typography and order in all authored files, shows what that changes, and opens them again. */
async function setAll(gallery: Gallery) {
  const { mend, shownChange, writeMended } = await import('../pipeline/gate/mending')
  const mended = mend(gallery)
  for (const file of mended) console.log(shownChange(file))
  if (mended.length) writeMended(gallery, mended)
  console.log(`${mended.length} ${mended.length === 1 ? 'file' : 'files'} set anew.`)
  return openSettled(gallery.root)
}

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
