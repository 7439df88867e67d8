import { expect, test } from 'vitest'
import { defaultLanguage, othersThan } from '@/lib/i18n/languages'
import { recordName } from '@/lib/press/kit/names'

test('the record of the default language bears no tag, every other bears its own', () => {
  expect(recordName('etna', defaultLanguage)).toBe('proxima-etna.json')
  for (const language of othersThan(defaultLanguage))
    expect(recordName('etna', language)).toBe(`proxima-etna.${language}.json`)
})
