import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { buildImages } from '@/lib/pipeline/images'
import { subjectsOf } from '@/lib/pipeline/search'
import { change, makeGallery, quick, tree } from '../../helpers/gallery'

test('writes the search files once, moves those that a caption changes, and leaves nothing behind', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  const search = join(root, 'public/search')
  await buildImages(root, quick)
  const [before, time] = [tree(search), statSync(join(search, 'root.json')).mtimeMs]
  await buildImages(root, quick)
  expect(statSync(join(search, 'root.json')).mtimeMs).toBe(time)

  rmSync(join(search, before[0].split(' ')[0]))
  mkdirSync(join(search, 'stray'))
  writeFileSync(join(search, 'stray/file.json'), '{}')
  await buildImages(root, quick)
  expect(tree(search)).toEqual(before)
  expect(readdirSync(search)).not.toContain('stray')

  const edit = async (write: (caption: string) => string) => {
    change(root, 'messages/en/captions.json', (captions: Record<string, { caption: string }>) => {
      captions.etna.caption = write(captions.etna.caption)
    })
    await buildImages(root, quick)
    return { files: tree(search), root: JSON.parse(readFileSync(join(search, 'root.json'), 'utf8')) }
  }
  // A comma is in no word: the records alone move.
  const comma = await edit((caption) => caption.replace(' and', ', and'))
  const moved = comma.files.filter((line) => !before.includes(line)).map((line) => line.split(' ')[0])
  expect(moved.sort()).toEqual([`${comma.root.records.folders[0]}/records/0.json`, 'root.json'])
  expect(comma.files).toHaveLength(before.length)

  const word = await edit((caption) => `${caption} Snow lies on it.`)
  expect(before.some((line) => line.startsWith(word.root.words.folder))).toBe(false)
  expect(word.root.known).toEqual(comma.root.known)
  const folders = ['words', 'beginnings', 'endings', 'known'].map((list) => word.root[list].folder)
  expect(readdirSync(search).sort()).toEqual(
    [...folders, ...word.root.records.folders, word.root.folder, 'root.json'].sort(),
  )
})

test('every image of the gallery is a subject with both languages', () => {
  const gallery = openGallery('.')
  for (const { words, themes, countries } of subjectsOf(authoredImages(gallery), gallery.words)) {
    expect(words.fr.title && words.en.title).toBeTruthy()
    expect(themes.fr.length).toBe(themes.en.length)
    expect(countries.fr.length).toBe(countries.en.length)
  }
})
