import { expect, test } from 'vitest'
import { factsOf, languageList, othersThan } from '@/lib/i18n/languages'
import { looksLike } from '@/lib/i18n/plain'

test('three frequent words make a language plain, in capitals or not', () => {
  for (const language of languageList) {
    const others = othersThan(language).flatMap((other) => factsOf(other).marks.split(' '))
    const own = factsOf(language).marks.split(' ')
    const [a, b, c] = own.filter((word) => !others.includes(word))
    expect(looksLike(`${a} Etna ${b}, ${c.toUpperCase()}.`, language), language).toBe(true)
    expect(looksLike(`${a} Etna ${b}.`, language), language).toBe(false)
  }
})

test('a mark within a word is none', () => {
  // "le", "de" and "un" are in "angle", "aide" and "munir", and none of these says that a text is French.
  for (const language of languageList) expect(looksLike('angle aide munir', language)).toBe(false)
})

test('marks of two languages make neither plain', () => {
  const [first, second] = languageList
  const marks = (language: typeof first) => factsOf(language).marks.split(' ').slice(0, 4).join(' ')
  const mixed = `${marks(first)} ${marks(second)}`
  expect([looksLike(mixed, first), looksLike(mixed, second)]).toEqual([false, false])
})

test('a text is held against the rivals that are given, and no others', () => {
  const [first, second] = languageList
  const marks = (language: typeof first) => factsOf(language).marks.split(' ').slice(0, 4).join(' ')
  const mixed = `${marks(first)} ${marks(second)}`
  expect(looksLike(mixed, first, [])).toBe(true)
  expect(looksLike(mixed, first, [second])).toBe(false)
})
