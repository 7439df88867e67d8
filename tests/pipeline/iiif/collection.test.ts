import { expect, test } from 'vitest'
import { readWords } from '@/lib/i18n/words'
import { collectionJson } from '@/lib/pipeline/iiif/collection'

const words = readWords('messages')

test('a theme is part of the whole, which is part of nothing', () => {
  const all = collectionJson({ images: [], words })
  const night = collectionJson({ images: [], theme: 'night', words })
  expect(night.partOf).toEqual([{ id: all.id, type: 'Collection' }])
  expect(all).not.toHaveProperty('partOf')
})

test('each homepage is in one language, and labelled in it alone', () => {
  for (const { language, label } of collectionJson({ images: [], theme: 'night', words }).homepage)
    expect(Object.keys(label)).toEqual(language)
})
