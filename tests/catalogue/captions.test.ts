import { expect, test } from 'vitest'
import { captionFields, inEachField, isWhole, languagesOf } from '@/lib/catalogue/captions'
import { states } from '@/lib/catalogue/schema'
import { languageList } from '@/lib/i18n/languages'

test('words exist in all languages, or in the one that the state names', () => {
  expect(languagesOf()).toEqual(languageList)
  expect(states.map(languagesOf)).toEqual(languageList.map((language) => [language]))
})

test('a caption is whole with a text for each field', () => {
  const caption = inEachField((field) => `its ${field}`)
  expect(Object.keys(caption)).toEqual([...captionFields])
  expect(isWhole(caption)).toBe(true)
  for (const field of captionFields) expect(isWhole({ ...caption, [field]: undefined }), field).toBe(false)
  expect(isWhole(undefined)).toBe(false)
})
