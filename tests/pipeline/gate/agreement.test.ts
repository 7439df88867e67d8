import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { checkAgreement } from '@/lib/pipeline/gate/agreement'
import { looksLike } from '@/lib/i18n/plain'
import { right, wrong } from './agreeing'

const [first, second] = languageList
const check = (a: string, b: string) =>
  checkAgreement('etna', 'caption', [
    { language: first, text: a },
    { language: second, text: b },
  ]).map(({ what }) => what)

const back = (a: string, b: string) =>
  checkAgreement('etna', 'caption', [
    { language: second, text: b },
    { language: first, text: a },
  ])

test('two versions of a text agree by their figures, however each writes them', () => {
  expect(check('À 1\u202f200 km, le 3.', 'On the 3rd, at 1,200 km.')).toEqual([])
  expect(check('Le 3 mars.', '4 March.')).toEqual([
    expect.stringMatching(/^The figures differ: 3 mars in .*, 4 March in /),
  ])
})

test('the table has 60 right pairs and 60 wrong ones at least', () => {
  expect(Math.min(right.length, wrong.length)).toBeGreaterThanOrEqual(60)
})

test.each(right)('«\u00a0%s\u00a0» and “%s” agree, whichever comes first', (french, english) => {
  expect(check(french, english)).toEqual([])
  expect(back(french, english)).toEqual([])
})

test.each(wrong)('«\u00a0%s\u00a0» and “%s” differ, whichever comes first', (french, english) => {
  expect(check(french, english)).not.toEqual([])
  expect(back(french, english)).not.toEqual([])
})

test('no right text reads like the other language', () => {
  for (const [french, english] of right)
    expect([looksLike(french, second), looksLike(english, first)], english).toEqual([false, false])
})

test('a name alone may be one title in both languages, and a generic one may not', () => {
  const titled = (text: string) =>
    checkAgreement('etna', 'title', [
      { language: first, text },
      { language: second, text },
    ])
  expect(titled('Etna')).toEqual([])
  expect(titled('Mount Etna')).toHaveLength(1)
})

test('a measure in two units that are not the same is told, in its language', () => {
  const problems = check('À 3\u202f357 m', 'At 3,357 m (10,014 ft)')
  expect(problems).toEqual([
    'The conversion is wrong: 3,357 m is not 10,014 ft.',
    expect.stringContaining('The figures differ: none in'),
  ])
})

test('a figure in one version only differs from none', () => {
  expect(check('Le 3 mars.', 'In March.')).toEqual([
    expect.stringMatching(/: 3 mars in \w+, March in \w+\.$/),
  ])
})

test('the same text twice is no translation, and one text alone needs none', () => {
  expect(check('Etna', ' Etna ')).toEqual([expect.stringContaining('is the same in')])
  expect(checkAgreement('etna', 'caption', [{ language: first, text: 'Etna' }])).toEqual([])
})
