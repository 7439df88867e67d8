import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from '@/lib/catalogue/answers'
import { openGallery } from '@/lib/catalogue/gallery'
import { answersOf } from '@/lib/pipeline/gate'
import { mend, shownChange, writeMended } from '@/lib/pipeline/gate/mending'
import { checkAll } from '@/lib/pipeline/inspect'
import { run } from '../../../helpers/command'
import { change, entry, makeGallery, tree, write } from '../../../helpers/gallery'

type All = Record<string, Record<string, string>>
const fr = 'messages/fr/captions.json'
const en = 'messages/en/captions.json'
const facts = 'lib/catalogue/entries/etna.json'

const captions = (root: string, path: string, words: Record<string, string>) =>
  change(root, path, (all: All) => {
    all.etna = { ...all.etna, ...words }
  })

test('nothing is mended in a gallery that is laid out as it should be', async () => {
  expect(mend(openGallery(await makeGallery(['etna', 'vesuvius'])))).toEqual([])
})

test('typography and the order of keys are set, shown as a diff, and then pass', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  captions(root, fr, { caption: "L'Etna domine Catane; la mer est loin !" })
  change(root, en, (all: All) => {
    const { etna, vesuvius } = all
    delete all.etna
    delete all.vesuvius
    Object.assign(all, { vesuvius, etna: { caption: etna.caption, alt: etna.alt, title: etna.title } })
  })
  const { taken, ...rest } = entry
  write(root, facts, { ...rest, taken: { basis: taken.basis, date: taken.date } })
  const gallery = openGallery(root)
  const mended = mend(gallery)
  expect(mended.map(({ path }) => path)).toEqual([fr, en, facts])
  const shown = shownChange(mended[0])
  expect(shown).toMatch(/^-.*L'Etna domine Catane; la mer/m)
  expect(shown).toMatch(/^\+.*L’Etna domine Catane\u202f; la mer est loin\u202f!/m)
  writeMended(gallery, mended)
  expect(await checkAll(root)).toEqual([])
  expect(Object.keys(JSON.parse(readFileSync(join(root, en), 'utf8')))).toEqual(['etna', 'vesuvius'])
  expect(readFileSync(join(root, facts), 'utf8')).toBe(`${JSON.stringify(entry, null, 2)}`)
  expect(mend(openGallery(root))).toEqual([])
})

test('a bare reason is sealed, and an answer in force stays so when typography is set', async () => {
  const root = await makeGallery()
  captions(root, fr, { title: "L'Etna 2", caption: "L'Etna, 3 fois" })
  captions(root, en, { title: 'Mount Etna 3', caption: 'Etna, 4 times' })
  const of = digestOf(openGallery(root).captions, 'etna', 'title')
  const agreed = { 'title.figures': { why: 'Two peaks.', of }, 'caption.figures': 'Both are said.' }
  write(root, facts, { ...entry, agreed })
  const gallery = openGallery(root)
  writeMended(gallery, mend(gallery))
  expect(await checkAll(root)).toEqual([])
  expect(answersOf(openGallery(root)).inForce.map(({ why }) => why)).toEqual(['Two peaks.', 'Both are said.'])
})

test('a stale answer stays stale', async () => {
  const root = await makeGallery()
  captions(root, fr, { caption: 'L’Etna, 3 fois' })
  write(root, facts, { ...entry, agreed: { 'caption.figures': { why: 'Both.', of: '00000000' } } })
  const gallery = openGallery(root)
  expect(mend(gallery)).toEqual([])
})

test('npm run check -- --fix sets the files, and without it nothing is written', async () => {
  const root = await makeGallery()
  captions(root, fr, { caption: "L'Etna domine la ville; la mer." })
  const before = tree(join(root, 'messages'))
  const refused = await run('lib/commands/check.ts', root)
  expect([refused.status, tree(join(root, 'messages'))]).toEqual([1, before])
  const fixed = await run('lib/commands/check.ts', root, '--fix')
  expect(fixed.told).toMatch(/^\+.*L’Etna domine la ville\u202f; la mer/m)
  expect(fixed.told).toMatch(/1 file set anew\.\n1 images, 0 problems\.\n$/)
  expect(fixed.status).toBe(0)
})
