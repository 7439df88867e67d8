import { expect, test } from 'vitest'
import { openCollection } from '@/lib/catalogue/collection'
import { collection, frame, modelOf, words } from '@/lib/pages'
import { give, sourceOf } from '@/lib/pages/source'

const read = openCollection('.')
const [{ id }] = read.images

// In the order of a process: what is given stays given.
test('where nothing is given, pages show what lies on the disk', () => {
  expect(modelOf('image', { locale: 'fr', id })).toEqual(
    sourceOf(read).modelOf('image', { locale: 'fr', id }),
  )
  expect(words()).toEqual(read.words)
  expect(collection().images).toEqual(read.images)
})

test('a page that is being drawn shows what it was given, and cannot read the collection', () => {
  const around = { reconstructions: 'none', surprise: id } as const
  give({ words: read.words, frame: around, modelOf: () => ({ image: read.images[7] }) })
  expect(modelOf('image', { locale: 'fr', id })?.image).toBe(read.images[7])
  expect(frame()).toEqual(around)
  expect(() => collection()).toThrow(/^A page reads the whole collection\. Put what it shows/)
})
