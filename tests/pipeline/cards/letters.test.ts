import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { openFaces } from '@/lib/pipeline/cards/faces'
import { undrawnLetters, usual } from '@/lib/pipeline/cards/letters'
import { missingLetters } from '@/lib/pipeline/cards/typeset'
import { entry, words } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const titled = (title: string) =>
  galleryOf({ captions: inEach((language) => ({ etna: { ...words[language], title } })) })

test('every letter that is taken for drawn is in the typeface, in both weights', () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => usual.test(letter) && letter >= ' ',
  )
  expect(letters.length).toBeGreaterThan(300)
  for (const weight of [400, 600] as const)
    expect(missingLetters(openFaces(weight), letters.join(''))).toEqual([])
})

test('letters of any subset are no matter for a warning', async () => {
  expect(await undrawnLetters(titled('Māori, Київ, Ελλάδα, Łódź, L’Etna'))).toEqual([])
})

test('one that none has is told with its image, field, language and letter', async () => {
  const told = await undrawnLetters(titled('ǀXam'))
  expect(told.map(({ id, field, language, what }) => [id, field, language, what])).toEqual(
    languageList.map((language) => [
      'etna',
      'title',
      language,
      'The card has no "ǀ" in its typeface, U+01C0, and is drawn with its base letter or without it.',
    ]),
  )
  const photograph = { ...entry.photograph, credit: '© 東' }
  const credited = galleryOf({ entries: entriesOf({ etna: { photograph } }) })
  expect((await undrawnLetters(credited)).map(({ field }) => field)).toEqual(['credit'])
})
