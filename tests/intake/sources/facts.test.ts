import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { inEachText, isLangAlt, isPosition } from '@/lib/intake/sources/facts'

test('a file brings along the texts of a caption, and the name of the place', () => {
  expect(Object.keys(inEachText(() => null))).toEqual([...captionFields, 'place'])
})

test('a position is told from a text that is in Latin', () => {
  expect([isPosition({ lat: 1, lon: 2 }), isPosition({ lat: 'Aetna' })]).toEqual([true, false])
  expect([isLangAlt({ lat: 'Aetna' }), isLangAlt({ lat: 1, lon: 2 }), isLangAlt('Aetna')]).toEqual([
    true,
    false,
    false,
  ])
})
