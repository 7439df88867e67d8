import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { iimOf, withIim } from '@/lib/press/metadata/photoshop'

// A path's name, of 3 + 1 bytes, and data of an odd length with its byte of padding.
const foreign = Buffer.from('8BIM\x07\xd0\x03abc\0\0\0\x01x\0', 'latin1')
const iim = Buffer.from('our block')

test('a block that was put among the resources is found there, and the foreign ones stay', () => {
  const resources = withIim(foreign, iim)
  expect(iimOf(resources)).toEqual(iim)
  expect(resources.includes(foreign)).toBe(true)
})

test('beside the block stands its MD5', () => {
  expect(withIim(foreign, iim).includes(createHash('md5').update(iim).digest())).toBe(true)
})

test('another block takes the place of the first', () => {
  const other = Buffer.from('another block')
  expect(withIim(withIim(foreign, iim), other)).toEqual(withIim(foreign, other))
})
