import { expect, test } from 'vitest'
import { defaultLanguage, othersThan } from '@/lib/i18n/languages'
import { recordName } from '@/lib/press/kit/name'

test('a record is named by its image, and by its language where that is not the default', () => {
  const [other] = othersThan(defaultLanguage)
  expect(recordName('etna', defaultLanguage)).toBe('proxima-etna.json')
  expect(recordName('etna', other)).toBe(`proxima-etna.${other}.json`)
})
