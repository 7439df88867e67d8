import { expect, test } from 'vitest'
import { compare } from '@/lib/intake/sources/agree'
import { noFacts, type SourceFacts } from '@/lib/intake/sources/facts'

function compared(xmp: Partial<SourceFacts>, iptc: Partial<SourceFacts>) {
  const sources = {
    sidecar: noFacts,
    xmp: { ...noFacts, ...xmp },
    iptc: { ...noFacts, ...iptc },
    exif: noFacts,
  }
  const { agreed, conflicts } = compare(sources)
  return { agreed: Object.fromEntries(agreed), conflicts: conflicts.map(({ fact }) => fact) }
}

test('the fuller of two that agree is taken: more languages, and the whole of a text that was cut', () => {
  // IIM keeps 32 bytes of a creator; 22 or more of them, over two thirds, are a cut.
  const creator = 'Thomas Pesquet and five companions'
  const title = { fr: 'L’Etna', en: 'Etna' }
  expect(
    compared({ creator, title }, { creator: creator.slice(0, 32), title: { 'x-default': 'Etna' } }),
  ).toEqual({
    agreed: { creator, title },
    conflicts: [],
  })
})

test('a beginning that is shorter than a cut is another text', () => {
  expect(compared({ creator: 'Thomas Pesquet' }, { creator: 'Thomas' }).conflicts).toEqual(['creator'])
})

test('positions agree within a thousandth of a degree', () => {
  const at = (lat: number) => ({ position: { lat, lon: 15 } })
  expect(compared(at(37.75), at(37.7509)).conflicts).toEqual([])
  expect(compared(at(37.75), at(37.7511)).conflicts).toEqual(['position'])
})

test('texts that share a language are compared in it', () => {
  const conflict = compared({ title: { en: 'Etna', fr: 'L’Etna' } }, { title: { en: 'Hekla' } })
  expect(conflict).toEqual({ agreed: {}, conflicts: ['title'] })
})

test('days are one where their clocks tell one moment in two zones', () => {
  const at = (moment: string | null) => ({ date: moment?.slice(0, 10) ?? '2017-03-19', moment })
  const conflicts = (a: string, b: string | null) => compared(at(a), at(b)).conflicts
  expect(conflicts('2017-03-20T04:59:59Z', '2017-03-19T23:59:59-05:00')).toEqual([])
  expect(conflicts('2017-03-20T04:59:59Z', '2017-03-19T23:59:59')).toEqual([])
  expect(conflicts('2017-03-20T04:59:59Z', '2017-03-19T23:58:59-05:00')).toEqual(['date'])
  expect(conflicts('2017-03-20T04:59:59Z', '2017-03-19T23:52:59')).toEqual(['date'])
  expect(conflicts('2017-03-20T04:59:59', '2017-03-19T23:59:59')).toEqual(['date'])
  expect(conflicts('2017-03-20T04:59:59Z', null)).toEqual(['date'])
})

test('names are the same with commas and with semicolons between them', () => {
  const creator = 'Thomas Pesquet, Peggy Whitson'
  expect(compared({ creator }, { creator: 'Thomas Pesquet; Peggy Whitson' }).conflicts).toEqual([])
  expect(compared({ creator }, { creator: 'Thomas Pesquet; Oleg Novitski' }).conflicts).toEqual(['creator'])
})

test('a text of no language that is that of no language’s makes one of them old', () => {
  const caption = { 'x-default': 'Etna, 2017', fr: 'Etna, 2016', en: 'Mount Etna' }
  const corrected = { 'x-default': 'Etna, 2017' }
  expect(compared({ caption }, { caption: corrected }).conflicts).toEqual(['caption'])
  expect(compared({ caption: { ...caption, fr: 'Etna, 2017' } }, { caption: corrected }).conflicts).toEqual(
    [],
  )
  expect(compared({ caption: corrected }, { caption: corrected }).conflicts).toEqual([])
  expect(compared({ caption }, {}).conflicts).toEqual([])
})
