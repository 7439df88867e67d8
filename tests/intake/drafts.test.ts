import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { draftOf, unsortedOf } from '@/lib/intake/drafts'

const [first, second] = languageList

test('a text is of its language whatever its region, and of no language that only begins like it', () => {
  expect(draftOf({ [`${first}-ca`]: 'a', [`${second}x`]: 'b' })).toEqual({
    ...inEach(() => null),
    [first]: 'a',
  })
})

test('what a text lacks a language for comes from no language first, then from any', () => {
  const all = inEach((language) => `in ${language}`)
  const texts = {
    title: { 'x-default': 'of none', [first]: 'of the first' },
    alt: { [first]: 'of the first' },
    caption: all,
    place: {},
  }
  expect(unsortedOf((field) => texts[field])).toEqual({ title: 'of none', alt: 'of the first' })
})

test('a language by itself goes before one of a region, wherever it stands', () => {
  expect(draftOf({ [`${first}-ca`]: 'a', [first]: 'b' })[first]).toBe('b')
})
