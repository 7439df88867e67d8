import { expect, test } from 'vitest'
import { fill, formFor } from '@/lib/i18n/forms'
import { languageList } from '@/lib/i18n/languages'
import { formsOf } from '@/lib/i18n/plural'

const images = '{count, plural, one {# image} other {# images}}, {size}'

test('a message that counts is taken apart into the forms that its language has', () => {
  expect(formsOf(images, 'en')).toEqual({ one: '{count} image, {size}', other: '{count} images, {size}' })
  // French has a form for millions, which takes the words of the general one.
  expect(formsOf(images, 'fr')).toMatchObject({
    one: '{count} image, {size}',
    many: '{count} images, {size}',
  })
})

test('a number takes the form of its language, written as there', () => {
  expect(formFor(formsOf(images, 'en'), 0, 'en')).toBe('0 images, {size}')
  expect(formFor(formsOf(images, 'fr'), 0, 'fr')).toBe('0 image, {size}')
  expect(formFor(formsOf(images, 'fr'), 1200, 'fr')).toBe('1\u202f200 images, {size}')
})

test.each(languageList)('a form that is missing is said by the general one, in %s as well', (language) => {
  expect(formFor({ other: '{count} in all' }, 1, language)).toBe('1 in all')
})

test('what no value is given for stays, and a value is not filled again', () => {
  expect(fill('{done} of {count}: {file}', { done: 1, file: '{count}$&' })).toBe('1 of {count}: {count}$&')
})

test('a message that needs a parser in the browser is refused, by its words', () => {
  for (const message of ['{count, plural, =0 {None} other {#}}', '{kind, select, other {}}', '<b>bold</b>'])
    expect(() => formsOf(message, 'en')).toThrow(message)
})
