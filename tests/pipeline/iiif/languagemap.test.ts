import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { readWords } from '@/lib/i18n/words'
import { mapOf, mapOfWords } from '@/lib/pipeline/iiif/languagemap'

test('a text is in the languages that it exists in alone', () => {
  expect(mapOf({ en: 'Etna' })).toEqual({ en: ['Etna'] })
})

test('words are in every language, one value or several', () => {
  const map = mapOfWords(readWords('messages'), (t, language) => [language, t.Site.name])
  expect(Object.keys(map)).toEqual(languageList)
  expect(map.fr[0]).toBe('fr')
  expect(map.fr).toHaveLength(2)
})
