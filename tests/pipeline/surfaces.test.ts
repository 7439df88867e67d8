import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { surfaceFolders } from '@/lib/catalogue/files'
import { openGallery } from '@/lib/catalogue/gallery'
import { discardDamaged, findDamaged } from '@/lib/pipeline/deep'
import { buildImages, sentences } from '@/lib/pipeline/images'
import { surfaces } from '@/lib/pipeline/surfaces'
import { makeGallery, quick } from '../helpers/gallery'

test('every folder that is published of images has one surface', () => {
  expect(surfaces.map(({ folder }) => folder).sort()).toEqual([...surfaceFolders].sort())
})

test('git ignores the files of every surface, and keeps what was drawn by hand', () => {
  const ignores = (path: string) => spawnSync('git', ['check-ignore', '-q', path]).status === 0
  expect(surfaces.filter(({ folder }) => !ignores(`public/${folder}/file`))).toEqual([])
  expect(ignores('public/icons/192.png')).toBe(false)
})

test('a stray on any surface is pruned, and every piece that is missing is found and made again', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  const gallery = openGallery(root)
  expect(findDamaged(gallery, quick)).toEqual([])
  for (const { folder } of surfaces) {
    const path = join(root, 'public', folder)
    writeFileSync(join(path, 'stray'), '')
    await buildImages(root, quick)
    expect(existsSync(join(path, 'stray')), folder).toBe(false)
    const [piece] = readdirSync(path).filter((name) => name.startsWith('etna') || name === 'proxima-etna.jpg')
    if (!piece) continue
    rmSync(join(path, piece), { recursive: true })
    const damaged = findDamaged(gallery, quick)
    expect(damaged.map((found) => found.path)).toEqual([join('public', folder, piece)])
    discardDamaged(gallery, damaged)
    await buildImages(root, quick)
    expect(findDamaged(gallery, quick)).toEqual([])
  }
})

test('a report says the surfaces that count, the variants last', async () => {
  const root = await makeGallery()
  // 1 image × 2 widths × 3 formats
  expect(sentences(await buildImages(root, quick))).toEqual([
    '1 tile pyramids: 1 rendered, 0 kept, 0 pruned.',
    '1 images, 6 variants: 6 rendered, 0 kept, 0 pruned.',
  ])
})
