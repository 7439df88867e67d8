import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { buildImages } from '@/lib/pipeline/images'
import { subjectsOf } from '@/lib/pipeline/search'
import { change, makeGallery, quick, tree } from '../../helpers/gallery'

test('writes the search files once, moves none but records for a comma, and leaves nothing behind', async () => {
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

  change(root, 'messages/en/captions.json', (captions: Record<string, { caption: string }>) => {
    captions.etna.caption = captions.etna.caption.replace(' and', ', and')
  })
  await buildImages(root, quick)
  const after = tree(search)
  const moved = after.filter((line) => !before.includes(line)).map((line) => line.split(' ')[0])
  const { records } = JSON.parse(readFileSync(join(search, 'root.json'), 'utf8'))
  expect(moved.sort()).toEqual([`${records.folders[0]}/records/0.json`, 'root.json'])
  expect(after).toHaveLength(before.length)
})

test('every image of the gallery is a subject with both languages', () => {
  const gallery = openGallery('.')
  for (const { words, themes, countries } of subjectsOf(authoredImages(gallery), gallery.words)) {
    expect(words.fr.title && words.en.title).toBeTruthy()
    expect(themes.fr.length).toBe(themes.en.length)
    expect(countries.fr.length).toBe(countries.en.length)
  }
})
