import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspect, isInspections } from '@/lib/pipeline/originals'
import { jpegWith } from '../helpers/files'
import { makeGallery } from '../helpers/gallery'

test('an original of the same size and times is not read again', async () => {
  const path = join(await makeGallery(), 'lib/catalogue/originals/etna.jpg')
  const first = await inspect(path)
  expect([first.format, first.width, first.height]).toEqual(['jpeg', 80, 60])
  expect(await inspect(path, first)).toBe(first)
  expect(await inspect(path, { ...first, ctimeMs: first.ctimeMs - 1 })).toEqual(first)
})

test('an original that is signed is known to be, and one of an earlier release is asked again', async () => {
  const path = join(await makeGallery(), 'lib/catalogue/originals/etna.jpg')
  const first = await inspect(path)
  expect(first.sealed).toBe(false)
  const earlier = { ...first, sealed: undefined }
  expect(await inspect(path, earlier)).toEqual(first)
  writeFileSync(path, await jpegWith([{ marker: 0xeb, data: Buffer.from('JP\0\x01 jumb jumd c2pa') }]))
  expect(await inspect(path, first)).toMatchObject({ sealed: true, format: 'jpeg' })
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
