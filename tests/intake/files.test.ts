import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { entryFile, originalFile, wordFile } from '@/lib/intake/files'

test('authored files are named from the gallery’s root', () => {
  expect([entryFile('etna'), originalFile('etna.tif')]).toEqual([
    'lib/catalogue/entries/etna.json',
    'lib/catalogue/originals/etna.tif',
  ])
  expect(languageList.map((language) => wordFile(language, 'places'))).toEqual(
    languageList.map((language) => `messages/${language}/places.json`),
  )
})
