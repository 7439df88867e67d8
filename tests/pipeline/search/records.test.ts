import { expect, test } from 'vitest'
import { facets, titles } from '@/lib/pipeline/search/records'
import { themes } from '@/lib/catalogue/schema'
import { entry, words } from '../../helpers/gallery'
import { subject } from '../../helpers/subject'

const named = (title: string) => ({ ...subject, words: { ...words, fr: { ...words.fr, title } } })

test('titles are sorted as a reader of the language sorts them, accents and all', () => {
  // é stands with e, before f: by bytes it would come last.
  expect(titles([named('Fès'), named('Égypte'), named('Etna')]).fr).toEqual([1, 2, 0])
})

test('the themes of an image are the bits of one number', () => {
  const { images } = facets([
    { ...subject, facts: { ...entry, themes: [themes[0], themes[2]], night: true } },
  ])
  // 2⁰ + 2²
  expect(images.themes).toEqual([5])
  expect([images.night, images.countries]).toEqual([[1], ['IT']])
})
