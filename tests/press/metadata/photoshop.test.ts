import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { iimOf, resolutionIn, resourcesOf } from '@/lib/press/metadata/photoshop'

const iim = Buffer.from('our block')
const resolution = Buffer.alloc(16, 1)
// Another program's, a path's name of 3 + 1 bytes, and data of an odd length with its byte of padding.
const foreign = Buffer.from('PHUT\x0f\xa0\0\0\0\0\0\x02xx8BIM\x07\xd0\x03abc\0\0\0\x01x\0', 'latin1')

test('what is put among the resources is found there', () => {
  const resources = resourcesOf(iim, resolution)
  expect(iimOf(resources)).toEqual(iim)
  expect(resolutionIn(resources)).toEqual(resolution)
})

test('beside the block stands its MD5', () => {
  expect(resourcesOf(iim, resolution).includes(createHash('md5').update(iim).digest())).toBe(true)
})

test('a block behind those of other programs is found', () => {
  expect(iimOf(Buffer.concat([foreign, resourcesOf(iim, resolution)]))).toEqual(iim)
})

test('a block behind one whose padding is missing is found', () => {
  const odd = foreign.subarray(0, -1)
  expect(iimOf(Buffer.concat([odd, resourcesOf(iim, resolution)]))).toEqual(iim)
})
