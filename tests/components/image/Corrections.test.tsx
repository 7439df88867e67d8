import { expect, test } from 'vitest'
import { Corrections } from '@/components/image/Corrections'
import { markupOf } from '../../helpers/markup'

const corrections = [{ date: '2026-05-04', field: 'caption' as const, en: 'The bay is further south.' }]

test('a correction tells its day, what was wrong and why, marked where that is in the other language', () => {
  expect(markupOf('en', <Corrections corrections={corrections} />)).toBe(
    '<ul><li>Corrected on 4 May 2026, caption: <span>The bay is further south.</span></li></ul>',
  )
  expect(markupOf('fr', <Corrections corrections={corrections} />)).toBe(
    '<ul><li>Corrigé le 4 mai 2026, légende\u00a0: <span lang="en">The bay is further south.</span></li></ul>',
  )
})
