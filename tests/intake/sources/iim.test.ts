import { expect, test } from 'vitest'
import { findIim, readIim } from '@/lib/intake/sources/iim'
import { iimSegment, jpegWith } from '../../helpers/files'

const utf8 = '\x1b%G'

async function read(...datasets: Parameters<typeof iimSegment>[0]) {
  return readIim(findIim(await jpegWith([iimSegment(datasets)]), undefined))
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

test('a picture without a block says nothing', async () => {
  expect(findIim(await jpegWith([]), undefined)).toBeUndefined()
  expect(readIim(undefined).title).toEqual({})
})
