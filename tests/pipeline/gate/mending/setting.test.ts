import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { setText } from '@/lib/pipeline/gate/mending/setting'
import { typography } from '@/lib/pipeline/gate/typography'

test.each([
  ["L'Etna domine: voilà!", 'L’Etna domine\u00a0: voilà\u202f!'],
  ['Le volcan ; "loin" ?', 'Le volcan\u202f; «\u00a0loin\u00a0»\u202f?'],
  ['«Loin» , dit-il', '«\u00a0Loin\u00a0» , dit-il'],
  ['10 000 km², en 2016 300 pas', '10\u202f000 km², en 2016 300 pas'],
  ['Ici - là -- loin—près', 'Ici – là – loin – près'],
  ['À 12:30, vraiment ?!', 'À 12:30, vraiment\u202f?!'],
  ['Vu en 2016: la mer', 'Vu en 2016\u00a0: la mer'],
  ['E\u0301te\u0301...  ', 'Été…'],
  ['https://esa.int/?a=b', 'https://esa.int/?a=b'],
  ['{count} images ; "x"', '{count} images ; "x"'],
  ['Bab-el-Mandeb, Nîmes', 'Bab-el-Mandeb, Nîmes'],
])('French: %s', (text, set) => {
  expect(setText(text, 'fr')).toBe(set)
  expect(typography(set, 'fr').filter(() => !/[{]|:\/\//.test(set))).toEqual([])
})

test.each([
  ['Etna\'s "snow" !', 'Etna’s “snow”!'],
  ["The islands' coast : here", 'The islands’ coast: here'],
  ["the '60s", 'the ’60s'],
  ['«\u00a0Far\u00a0»', '“Far”'],
  ['Here -- there', 'Here – there'],
  ['Hawaiʻi', 'Hawaiʻi'],
])('English: %s', (text, set) => {
  expect(setText(text, 'en')).toBe(set)
})

test('no letter and no digit changes, and what is set stays', () => {
  const piece = fc.constantFrom(
    ...`L'Etna|"loin"|« là »|10 000|12:30|!|?|;|:| |,|.|-|--|—|...|été|'|"|«|»|\u00a0|\u202f|3|km|(|)`.split(
      '|',
    ),
  )
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? ''
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...languageList), (pieces, language) => {
      const text = pieces.join('')
      const set = setText(text, language)
      expect(words(set)).toBe(words(text))
      expect(setText(set, language)).toBe(set)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
