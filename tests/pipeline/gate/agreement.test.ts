import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { checkAgreement } from '@/lib/pipeline/gate/agreement'

const [first, second] = languageList
const check = (a: string, b: string) =>
  checkAgreement('etna', 'caption', [
    { language: first, text: a },
    { language: second, text: b },
  ]).map(({ what }) => what)

test('two versions of a text agree by their figures, however each writes them', () => {
  expect(check('À 1\u202f200 km, le 3.', 'On the 3rd, at 1,200 km.')).toEqual([])
  expect(check('Le 3 mars.', '4 March.')).toEqual([
    expect.stringMatching(/^The figures differ: 3 in .*, 4 in /),
  ])
})

test('a figure in one version only differs from none', () => {
  expect(check('Le 3 mars.', 'In March.')).toEqual([expect.stringMatching(/: 3 in \w+, none in \w+\.$/)])
})

test('the same text twice is no translation, and one text alone needs none', () => {
  expect(check('Etna', ' Etna ')).toEqual([expect.stringContaining('is the same in')])
  expect(checkAgreement('etna', 'caption', [{ language: first, text: 'Etna' }])).toEqual([])
})
