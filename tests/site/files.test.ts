import { expect, test } from 'vitest'
import { defaultLanguage, othersThan } from '@/lib/i18n/languages'
import { filePath, recordName } from '@/lib/site/files'

test('a file of a surface lies under the surface’s own folder', () => {
  expect(filePath('press', 'proxima-etna.jpg')).toBe('/press/proxima-etna.jpg')
})

test('the record of the default language bears no tag, every other bears its own', () => {
  expect(recordName('etna', defaultLanguage)).toBe('proxima-etna.json')
  for (const language of othersThan(defaultLanguage))
    expect(recordName('etna', language)).toBe(`proxima-etna.${language}.json`)
})
