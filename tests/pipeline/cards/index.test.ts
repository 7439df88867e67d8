import { statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readManifest } from '@/lib/catalogue/manifest'
import { buildImages } from '@/lib/pipeline/images'
import { change, makeGallery, quick } from '../../helpers/gallery'
import { ids, manifest } from '../../helpers/pages'

test('every card is 1200×630 and under 300 KB', async () => {
  for (const { file, bytes } of ids.flatMap((id) => Object.values(manifest[id].cards))) {
    const { width, height } = await sharp(`public/cards/${file}`).metadata()
    expect([width, height, bytes < 300_000], file).toEqual([1200, 630, true])
  }
})

test('a new title draws that language’s card alone', async () => {
  const root = await makeGallery()
  const build = async () => {
    await buildImages(root, quick)
    return readManifest(join(root, 'lib/catalogue/manifest.json')).etna.cards
  }
  const before = await build()
  const { ino } = statSync(join(root, 'public/cards', before.fr.file))
  change(root, 'messages/en/captions.json', (all: { etna: { title: string } }) => {
    all.etna.title = 'Etna again'
  })
  const after = await build()
  expect(after.fr).toEqual(before.fr)
  expect(statSync(join(root, 'public/cards', after.fr.file)).ino).toBe(ino)
  expect(after.en.sha256).not.toBe(before.en.sha256)
  expect([after.en.file, before.en.file]).toEqual(['etna.en.jpg', 'etna.en.jpg'])
})
