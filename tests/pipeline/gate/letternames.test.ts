import { expect, test } from 'vitest'
import { nameLetters } from '@/lib/pipeline/gate/letternames'

test('a code point is told with its name, where a problem is about a letter', async () => {
  const problem = { id: 'etna', field: 'title', what: 'The title holds U+000B, x.', mend: 'Remove it.' }
  expect(await nameLetters([problem])).toEqual([problem])
  const [named, other] = await nameLetters([
    { ...problem, letters: true },
    { ...problem, letters: true, what: 'No "ǀ", U+01C0, here.' },
  ])
  expect(named.what).toBe('The title holds LINE TABULATION (U+000B), x.')
  expect(other.what).toBe('No "ǀ", LATIN LETTER DENTAL CLICK (U+01C0), here.')
})
