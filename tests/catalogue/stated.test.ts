import { expect, test } from 'vitest'
import { asStood, governing, saysRights, textsIn } from '@/lib/catalogue/stated'

const french = { text: '© Jeanne', lang: 'fr-ca' }
const english = { text: '© Jane', lang: 'en' }
const unnamed = { text: '© J.' }

test('a reader is shown a text in the language, or else one in none, or else all there is', () => {
  expect(textsIn([english, unnamed, french], 'fr')).toEqual([french])
  expect(textsIn([english, unnamed], 'fr')).toEqual([unnamed])
  expect(textsIn([english], 'fr')).toEqual([english])
  expect(asStood([english, unnamed, french])).toEqual({ fr: '© Jeanne', en: '© Jane' })
  expect(asStood([unnamed, { text: '© K.' }])).toEqual({ fr: '© J.\n© K.', en: '© J.\n© K.' })
  expect([asStood(undefined), asStood([])]).toEqual([null, null])
})

test('the address that governs is that of the rights, or else the first of the web that the file names', () => {
  const own = { statements: ['see below', 'https://jane.example/terms'] }
  expect(governing('cc-by-4.0', own)).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(governing('not-established', own)).toBe('https://jane.example/terms')
  expect(governing('not-established', undefined)).toBeNull()
})

test('how a picture was made says nothing of its rights', () => {
  expect(saysRights({ sourceType: 'print' })).toBe(false)
  expect(saysRights({ notice: [unnamed] })).toBe(true)
})
