import { expect, test } from 'vitest'
import { shownIn } from '@/lib/catalogue/written'
import { defaultLanguage, languageList, othersThan } from '@/lib/i18n/languages'

test('a text is shown in the reader’s language where it exists', () => {
  for (const language of languageList)
    expect(shownIn({ [language]: 'Etna' }, language)).toEqual({ text: 'Etna' })
})

test('where it does not exist, the one that does stands for it under its language', () => {
  for (const reader of othersThan(defaultLanguage))
    expect(shownIn({ [defaultLanguage]: 'Etna' }, reader)).toEqual({ text: 'Etna', lang: defaultLanguage })
})

test('a text in no language is an error', () => {
  expect(() => shownIn({}, defaultLanguage)).toThrow('in no language')
})
