import { expect, test } from 'vitest'
import { coloursIn, contentsOf, isOf, kinds, roomOf, segmentOf } from '@/lib/press/metadata/kinds'

test('a segment of a kind is told by its marker and its signature', () => {
  const segment = segmentOf(kinds.xmp, Buffer.from('<x/>'))
  expect(isOf(kinds.xmp, segment)).toBe(true)
  expect(isOf(kinds.extension, segment)).toBe(false)
  expect(contentsOf(kinds.xmp, [segment]).map(String)).toEqual(['<x/>'])
})

test('signature and content are 65,533 bytes at most', () => {
  // http://ns.adobe.com/xap/1.0/ and its NUL are 29
  expect(roomOf(kinds.xmp)).toBe(65_533 - 29)
})

test('profile, tables and Adobe’s transform are what colours need, and no word more', () => {
  const profile = segmentOf(kinds.icc, Buffer.from('\x01\x01profile'))
  const table = { marker: 0xdb, data: Buffer.alloc(65) }
  const adobe = { marker: 0xee, data: Buffer.from('Adobe\0\x64\0\0\0\0\x01 a word', 'latin1') }
  const others = [0xe0, 0xe3, 0xeb, 0xec, 0xed, 0xef, 0xf0, 0xfd, 0xfe].map((marker) => ({
    marker,
    data: Buffer.from('a word'),
  }))
  expect(coloursIn([...others, profile, adobe, table])).toEqual([
    profile,
    { marker: 0xee, data: adobe.data.subarray(0, 12) },
    table,
  ])
})
