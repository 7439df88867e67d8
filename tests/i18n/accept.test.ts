import { expect, test } from 'vitest'
import { chooseAmong, chooseLanguage } from '@/lib/i18n/accept'
import { accepting } from '../helpers/accepting'

test('fifty headers and more are in the table', () => {
  expect(new Set(accepting.map(([header]) => header)).size).toBe(accepting.length)
  expect(accepting.length).toBeGreaterThanOrEqual(50)
})

test.each(accepting)('"%s" is led to %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language)
})

test('no header is an empty one', () => {
  expect(chooseLanguage()).toBe(chooseLanguage(''))
})

test('of three languages, the first that is not refused is for whoever asks for none', () => {
  const three = ['fr', 'en', 'de']
  expect(
    ['fr;q=0', 'en;q=0, fr;q=0', 'de;q=0', 'nl, fr;q=0.0'].map((asked) => chooseAmong(three, asked)),
  ).toEqual(['en', 'de', 'fr', 'en'])
})
