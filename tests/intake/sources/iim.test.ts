import { expect, test } from 'vitest'
import { blocksOf } from '@/lib/intake/sources/blocks'
import { readIim } from '@/lib/intake/sources/iim'
import { iimSegment, jpegWith } from '../../helpers/files'

const utf8 = '\x1b%G'

async function read(...datasets: Parameters<typeof iimSegment>[0]) {
  return readIim(blocksOf(await jpegWith([iimSegment(datasets)]))?.iim)
}

test('a block names no language, and its repeated datasets are a list', async () => {
  expect(
    await read(
      [2, 5, 'Etna'],
      [2, 55, '20170319'],
      [2, 80, 'A'],
      [2, 80, 'B'],
      [2, 25, 'ice'],
      [2, 25, 'sky'],
    ),
  ).toMatchObject({
    title: { 'x-default': 'Etna' },
    caption: {},
    date: '2017-03-19',
    creator: 'A, B',
    keywords: ['ice', 'sky'],
  })
})

test('bytes that are no UTF-8 are Latin-1, unless 1:90 says that they are', async () => {
  const latin = Buffer.from('Été', 'latin1')
  expect((await read([2, 5, latin])).title).toEqual({ 'x-default': 'Été' })
  expect((await read([1, 90, utf8], [2, 5, latin])).title).toEqual({ 'x-default': '\ufffdt\ufffd' })
})

test('Windows’ letters are read where Latin-1 has none, on every Node', async () => {
  const { title, caption } = await read(
    [2, 5, Buffer.from('c\x9cur \x93d\x92or\x94 \x80', 'latin1')],
    [2, 120, 'cœur'],
  )
  expect([title, caption]).toEqual([{ 'x-default': 'cœur “d’or” €' }, { 'x-default': 'cœur' }])
})

test('a country of three letters, a headline, and a clock with its zone are read', async () => {
  expect(
    await read([2, 100, 'ITA'], [2, 105, 'Etna'], [2, 55, '20170319'], [2, 60, '235959-0500']),
  ).toMatchObject({
    countries: ['IT'],
    headline: 'Etna',
    title: {},
    moment: '2017-03-19T23:59:59-05:00',
  })
})

test('a picture without a block says nothing', async () => {
  expect(blocksOf(await jpegWith([]))?.iim).toBeUndefined()
  expect(readIim(undefined).title).toEqual({})
})
