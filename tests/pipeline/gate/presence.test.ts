import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { checkPresence } from '@/lib/pipeline/gate/presence'
import { words } from '../../helpers/gallery'
import { galleryOf } from '../../helpers/opened'

const fieldsOf = (changes: Parameters<typeof galleryOf>[0]) =>
  checkPresence(galleryOf(changes)).map(({ id, field }) => [id, field])

test('an id must be a slug, and no room of the site', () => {
  const originals = ['Mount Etna', 'themes'].map((id) => ({ id, file: `${id}.jpg` }))
  const captions = inEach(() => ({}))
  expect(fieldsOf({ ids: ['Mount Etna', 'themes'], originals, captions })).toEqual([
    ['Mount Etna', 'id'],
    ['themes', 'id'],
  ])
})

test('an original without an entry, an entry without one and an entry with two are refused', () => {
  const files = ['etna.jpg', 'etna.png', 'stray.jpg']
  const originals = files.map((file) => ({ id: file.slice(0, -4), file }))
  expect(fieldsOf({ ids: ['bare', 'etna'], originals })).toEqual([
    ['stray', 'entry'],
    ['etna', 'original'],
    ['bare', 'original'],
  ])
})

test('words without an entry are refused in each language that has them', () => {
  const captions = inEach((language) => ({ etna: words[language], nobody: words[language] }))
  expect(fieldsOf({ captions })).toEqual(languageList.map(() => ['nobody', 'entry']))
})
