import { expect, test } from 'vitest'
import { kindMark } from '@/lib/share/mark'
import { computedEtna, etna, interfaceWords as words } from '../helpers/image'

test('a computed view is told to be one, in the language of the text; a photograph needs no word', () => {
  expect(kindMark(computedEtna, 'fr', words)).toBe('Vue calculée. ')
  expect(kindMark(computedEtna, 'en', words)).toBe('Computed view. ')
  expect(kindMark(etna, 'en', words)).toBe('')
})
