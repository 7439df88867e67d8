import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildImages } from '@/lib/pipeline/images'
import { searchFiles } from '@/lib/pipeline/search'
import { change, makeGallery, quick } from '../helpers/gallery'

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
