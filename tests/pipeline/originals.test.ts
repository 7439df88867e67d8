import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspect, isInspections } from '@/lib/pipeline/originals'
import { makeGallery } from '../helpers/gallery'

test('an original of the same size and times is not read again', async () => {
  const path = join(await makeGallery(), 'lib/catalogue/originals/etna.jpg')
  const first = await inspect(path)
  expect([first.format, first.width, first.height]).toEqual(['jpeg', 80, 60])
  expect(await inspect(path, first)).toBe(first)
  expect(await inspect(path, { ...first, ctimeMs: first.ctimeMs - 1 })).toEqual(first)
})

test('what cannot be read says so with the system’s word', async () => {
  expect((await inspect('/nowhere/etna.jpg')).unread).toBe('ENOENT')
})

test('a file of no bytes can be read, and is no picture', async () => {
  const path = join(await makeGallery(), 'lib/catalogue/originals/etna.jpg')
  writeFileSync(path, '')
  expect(await inspect(path)).toMatchObject({ unread: null, format: null, size: 0 })
})

test('only a list of inspections is one', () => {
  expect(isInspections({})).toBe(true)
  expect(isInspections({ 'etna.jpg': {} })).toBe(false)
  expect(isInspections(null)).toBe(false)
})
