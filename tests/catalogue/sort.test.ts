import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { sortImages } from '@/lib/catalogue/sort'
import { defaultLanguage, inEach } from '@/lib/i18n/languages'

const image = (id: string, title: string, bytes: number) =>
  ({
    id,
    words: inEach(() => ({ title })),
    press: inEach(() => ({ bytes })),
    rights: { key: 'cc0' },
  }) as Image
const images = [image('iss-10', 'Étna', 1), image('iss-9', 'Zagreb', 3), image('iss-1', 'Ebro', 2)]

const ids = (key: Parameters<typeof sortImages>[1]) =>
  sortImages(images, key, defaultLanguage).map(({ id }) => id)

test('titles sort by letters whatever their accents, ids by the numbers in them', () => {
  expect(ids('title')).toEqual(['iss-1', 'iss-10', 'iss-9'])
  expect(ids('id')).toEqual(['iss-1', 'iss-9', 'iss-10'])
})

test('the largest file comes first, and equals stay in date order', () => {
  expect(ids('size')).toEqual(['iss-9', 'iss-1', 'iss-10'])
  expect(ids('rights')).toEqual(images.map(({ id }) => id))
})
