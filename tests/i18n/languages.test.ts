import { expect, test } from 'vitest'
import {
  defaultLanguage,
  factsOf,
  inEach,
  languageList,
  languageName,
  othersThan,
} from '@/lib/i18n/languages'

test('inEach makes one value for each language, in their order', () => {
  expect(Object.entries(inEach((language) => `/${language}`))).toEqual([
    ['fr', '/fr'],
    ['en', '/en'],
  ])
})

test('the first language is that of whoever asks for none, and the others are the rest', () => {
  expect([defaultLanguage, ...othersThan(defaultLanguage)]).toEqual(languageList)
  expect(othersThan('en')).toEqual(['fr'])
})

test('a language is named as its reader names it', () => {
  expect(languageName('fr', 'en')).toBe('French')
  expect(languageName('en', 'fr')).toBe('anglais')
})

test('every language is one that dates, numbers and countries can be written in', () => {
  for (const language of languageList) {
    const { tag } = factsOf(language)
    expect(new Intl.Locale(tag).language).toBe(language)
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag])
  }
})

test('French typography stops at what French printers never set, and lets the right characters pass', () => {
  const stops = (text: string) =>
    factsOf('fr')
      .typography.filter(([pattern]) => pattern.test(text))
      .map(([, what]) => what)
  expect(stops("L'Etna")).toEqual(['a straight apostrophe'])
  expect(stops('Où ?')).toEqual(['no narrow no-break space before ; ! or ?'])
  // A time and an address have a colon without a space.
  expect(
    stops('L’Etna, à 12:30, https://esa.int : «\u00a0où\u202f?\u00a0»'.replace(' :', '\u00a0:')),
  ).toEqual([])
})

test('a quotation is one from its first character', () => {
  expect(factsOf('fr').quotation.test('«\u00a0La Terre\u00a0»')).toBe(true)
  expect(factsOf('en').quotation.test('He said “Earth”')).toBe(false)
})
