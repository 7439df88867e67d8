import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { readHandovers, removeHandovers, writeHandover } from '@/lib/pipeline/handover'
import { inspect } from '@/lib/pipeline/originals'
import { makeGallery } from '../helpers/gallery'

test('what several shards hand over is read as one, until it is removed', async () => {
  const gallery = openGallery(await makeGallery(['etna', 'vesuvius']))
  for (const [name, file] of [
    ['1-of-2', 'etna.jpg'],
    ['2-of-2', 'vesuvius.jpg'],
  ]) {
    const inspection = await inspect(join(gallery.root, 'lib/catalogue/originals', file))
    await writeHandover(gallery, name, { inspections: { [file]: inspection }, manifest: {} })
  }
  expect(Object.keys(readHandovers(gallery).inspections).sort()).toEqual(['etna.jpg', 'vesuvius.jpg'])
  removeHandovers(gallery)
  expect(readHandovers(gallery)).toEqual({ inspections: {}, manifest: {} })
})

test('errors if a file is not what a shard hands over', async () => {
  const gallery = openGallery(await makeGallery())
  await writeHandover(gallery, '1-of-2', { inspections: {}, manifest: {} })
  writeFileSync(join(gallery.root, '.cache/shards/1-of-2.json'), '[]')
  expect(() => readHandovers(gallery)).toThrow('1-of-2.json is not what a shard hands over. Remove it')
})
