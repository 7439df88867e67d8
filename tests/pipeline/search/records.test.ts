import { expect, test } from 'vitest'
import { facets, latest, titles } from '@/lib/pipeline/search/records'
import { themes } from '@/lib/catalogue/schema'
import { words } from '../../helpers/gallery'
import { subject } from '../../helpers/subject'

const named = (title: string) => ({ ...subject, words: { ...words, fr: { ...words.fr, title } } })

test('titles are sorted as a reader of the language sorts them, accents and all', () => {
  // é stands with e, before f: by bytes it would come last.
  expect(titles([named('Fès'), named('Égypte'), named('Etna')]).fr).toEqual([1, 2, 0])
})

test('the themes of an image are the bits of one number', () => {
  const { images } = facets([
    { ...subject, facts: { ...subject.facts, themes: [themes[0], themes[2]], night: true } },
  ])
  // 2⁰ + 2²
  expect(images.themes).toEqual([5])
  expect([images.night, images.countries]).toEqual([[1], ['IT']])
})

test('the images are numbered as they were hung, the last one first', () => {
  const hung = (published: string | null) => ({
    ...subject,
    facts: { ...subject.facts, hanging: { ...subject.facts.hanging, published } },
  })
  expect(latest([hung('2027-01-01T00:00:00Z'), hung(null), hung('2027-02-01T00:00:00Z')])).toEqual([2, 0, 1])
})
