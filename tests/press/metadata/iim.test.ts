import { expect, test } from 'vitest'
import { fieldsOf } from '@/lib/press/fields'
import { clip, iimBlock, parseIim } from '@/lib/press/metadata/iim'
import { etna, interfaceWords } from '../../helpers/image'

const fields = fieldsOf(etna, interfaceWords)
const textsOf = (block: Buffer, wanted: number) =>
  parseIim(block)
    .filter(({ number }) => number === wanted)
    .map(({ data }) => String(data))

test('title and caption are those of the default language', () => {
  const block = iimBlock(fields)
  expect(textsOf(block, 5)).toEqual([etna.words.fr.title])
  expect(textsOf(block, 120)).toEqual([etna.words.fr.caption])
})

test('a text too long is cut, a name too long is left out', () => {
  // 64 bytes of title; 32 of by-line, and 17 é are 34
  const block = iimBlock({ ...fields, title: { fr: 'mot '.repeat(20).trim() }, creator: 'é'.repeat(17) })
  expect(Buffer.byteLength(textsOf(block, 5)[0])).toBeLessThanOrEqual(64)
  expect(textsOf(block, 80)).toEqual([])
})

test('limits count bytes, and no letter is cut in half', () => {
  expect(clip('été été', 6)).toBe('été')
  expect(clip('éééé', 5)).toBe('éé')
  expect(clip('été', 64)).toBe('été')
})

test('what another wrote of other things stays, in UTF-8', () => {
  // 2:90, the city, in Latin-1, and 2:5, which is ours to say
  const city = Buffer.from('\x1c\x02\x5a\0\x07Orl\xe9ans', 'latin1')
  const title = Buffer.from('\x1c\x02\x05\0\x02no', 'latin1')
  const block = iimBlock(fields, Buffer.concat([city, title]))
  expect(textsOf(block, 90)).toEqual(['\x1b%G', 'Orléans'])
  expect(textsOf(block, 5)).toEqual([etna.words.fr.title])
})

test('datasets are read up to the first that is not marked as one', () => {
  expect(parseIim(Buffer.from('\x1c\x02\x05\0\x02noXX', 'latin1'))).toHaveLength(1)
})
