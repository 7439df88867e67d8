import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildImages } from '@/lib/pipeline/images'
import { searchFiles } from '@/lib/pipeline/search'
import { change, makeGallery, quick, tree } from '../helpers/gallery'

test('documents are made again for a changed word, and for a file that is not as it was', async () => {
  const root = await makeGallery()
  const make = vi.spyOn(searchFiles, 'documents')
  await buildImages(root, quick)
  expect(make).toHaveBeenCalledTimes(1)
  await buildImages(root, quick)
  expect(make).toHaveBeenCalledTimes(1)
  change(root, 'messages/en/captions.json', (all: { etna: { title: string } }) => {
    all.etna.title = 'Etna again'
  })
  await buildImages(root, quick)
  expect(make).toHaveBeenCalledTimes(2)
  const path = join(root, 'public/search/root.json')
  const text = readFileSync(path, 'utf8')
  // Of the same size: only its times say that it is another.
  writeFileSync(path, ' '.repeat(text.length))
  await buildImages(root, quick)
  expect(make).toHaveBeenCalledTimes(3)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('what earlier runs left behind is made anew where it is damaged', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  const before = tree(join(root, 'public'))
  const left = ['originals.json', 'documents.json'].map((name) => join(root, '.cache', name))
  for (const path of left) writeFileSync(path, readFileSync(path, 'utf8').slice(0, -1))
  await buildImages(root, quick)
  expect(tree(join(root, 'public'))).toEqual(before)
  for (const path of left) expect(JSON.parse(readFileSync(path, 'utf8'))).toBeTypeOf('object')
})
