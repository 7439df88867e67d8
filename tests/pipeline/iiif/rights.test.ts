import { expect, test } from 'vitest'
import { iiifRights } from '@/lib/pipeline/iiif/rights'

test('a statement of the two vocabularies is said with http, any other is not', () => {
  expect(iiifRights('https://creativecommons.org/licenses/by/4.0/')).toBe(
    'http://creativecommons.org/licenses/by/4.0/',
  )
  expect(iiifRights('https://example.org/creativecommons.org/licenses/by/4.0/')).toBeNull()
})
