import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { pressFields } from '@/lib/press/file'
import { iimBlock, parseIim } from '@/lib/press/metadata/iim'
import { computedEtna, etna, interfaceWords } from '../../helpers/image'

const textsOf = (block: Buffer, wanted: number) =>
  parseIim(block)
    .filter(({ number }) => number === wanted)
    .map(({ data }) => String(data))

test.each(languageList)('every text is that of a file in %s', (language) => {
  const own = pressFields(
    { ...etna, city: true, place: { fr: 'Londres', en: 'London' } },
    language,
    interfaceWords,
  )
  const block = iimBlock(own)
  expect(textsOf(block, 5)).toEqual([etna.words[language].title])
  expect(textsOf(block, 120)).toEqual([etna.words[language].caption])
  expect(textsOf(block, 116)).toEqual([own.one.copyrightNotice])
  expect(textsOf(block, 90)).toContain({ fr: 'Londres', en: 'London' }[language])
  expect(textsOf(block, 100)).toEqual(['ITA'])
  expect(textsOf(block, 101)).toEqual([{ fr: 'Italie', en: 'Italy' }[language]])
  // what no fact names is not there: a province, and instructions for a photograph
  expect([textsOf(block, 95), textsOf(block, 40)]).toEqual([[], []])
})

test.each(languageList)('a computed view in %s has a credit, and instructions that fit', (language) => {
  const block = iimBlock(pressFields(computedEtna, language, interfaceWords))
  expect(textsOf(block, 110)).toEqual([expect.stringMatching(/^Proxima \/ NASA Blue Marble/)])
  expect(textsOf(block, 40)).toEqual([interfaceWords[language].Press.instructions])
})

test('a text too long is cut, a name too long is left out', () => {
  const words = {
    fr: { ...etna.words.fr, title: 'mot '.repeat(80).trim(), caption: 'été '.repeat(900) },
    en: etna.words.en,
  }
  const long = pressFields({ ...computedEtna, words }, 'fr', interfaceWords)
  const block = iimBlock({ ...long, creator: 'é'.repeat(17) })
  // 64 bytes of title hold 16 words of 3 letters with 15 spaces: 63 bytes
  expect(textsOf(block, 5)).toEqual(['mot '.repeat(16).trim()])
  expect(Buffer.byteLength(textsOf(block, 105)[0])).toBeLessThanOrEqual(256)
  expect(textsOf(block, 105)[0]).toMatch(/^mot .* mot \(vue calculée\)$/)
  expect(Buffer.byteLength(textsOf(block, 120)[0])).toBeLessThanOrEqual(2000)
  expect(textsOf(block, 120)[0]).toMatch(/été Vue calculée, et non une photographie\.$/)
  // 32 of by-line, and 17 é are 34
  expect(textsOf(block, 80)).toEqual([])
})

test('datasets are read up to the first that is not marked as one', () => {
  expect(parseIim(Buffer.from('\x1c\x02\x05\0\x02noXX', 'latin1'))).toHaveLength(1)
})

test('a dataset of many bytes is passed over, and what follows it is read', () => {
  // Four bytes tell a length of 3
  const extended = Buffer.from('\x1c\x02\x14\x80\x04\0\0\0\x03abc', 'latin1')
  const block = Buffer.concat([extended, Buffer.from('\x1c\x02\x05\0\x02no', 'latin1')])
  expect(parseIim(block)).toEqual([{ record: 2, number: 5, data: Buffer.from('no') }])
})
