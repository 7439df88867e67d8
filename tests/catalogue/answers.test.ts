import { expect, test } from 'vitest'
import { digestOf, questions } from '@/lib/catalogue/answers'
import { inEach, languageList, type Language } from '@/lib/i18n/languages'
import { words } from '../helpers/gallery'

const captions = (changed?: Language) =>
  inEach((language) => ({
    etna: { ...words[language], caption: words[language].caption + (language === changed ? ' ' : '') },
  }))

test('a digest changes with the text in any language, and not with another text', () => {
  const before = digestOf(captions(), 'etna', 'caption')
  expect(before).toMatch(/^[0-9a-f]{8}$/)
  for (const language of languageList) {
    expect(digestOf(captions(language), 'etna', 'caption'), language).not.toBe(before)
    expect(digestOf(captions(language), 'etna', 'title')).toBe(digestOf(captions(), 'etna', 'title'))
  }
})

test('a text that is not there has a digest of its own', () => {
  const none = inEach(() => ({}))
  expect(digestOf(none, 'etna', 'caption')).not.toBe(digestOf(captions(), 'etna', 'caption'))
})

test('every text is asked by every rule', () => {
  expect(questions).toContain('caption.figures')
  expect(new Set(questions).size).toBe(questions.length)
})
