import { expect, test } from 'vitest'
import { extendedIn, extendedXmp, extensionSignature } from '@/lib/press/metadata/extended'
import { APP1, joinJpeg } from '@/lib/press/metadata/jpeg'

const guid = 'A'.repeat(32)
const packet = Buffer.from(`<rdf:Description xmpNote:HasExtendedXMP="${guid}"/>`)
const scan = Buffer.from('ffda0002ffd9', 'hex')

function portion(text: string, offset: number, total: number, id = guid) {
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(total)
  numbers.writeUInt32BE(offset, 4)
  const data = Buffer.concat([extensionSignature, Buffer.from(id), numbers, Buffer.from(text)])
  return { marker: APP1, data }
}

test('portions are put together by their offsets, in whatever order they come', () => {
  const jpeg = joinJpeg([portion('world', 6, 11), portion('hello ', 0, 11)], scan)
  expect(String(extendedXmp(jpeg, packet))).toBe('hello world')
})

test('a portion that comes twice, or in small letters, is still one', () => {
  const portions = [
    portion('hello ', 0, 11, guid.toLowerCase()),
    portion('hello ', 0, 11),
    portion('world', 6, 11),
  ]
  expect(String(extendedIn(portions, packet))).toBe('hello world')
})

test('if a portion is missing there is nothing to read', () => {
  expect(extendedXmp(joinJpeg([portion('world', 6, 11)], scan), packet)).toBeUndefined()
})

test('a length of gigabytes is not believed', () => {
  expect(extendedIn([portion('hello', 0, 0xfffffff0)], packet)).toBeUndefined()
})

test('a packet that names no extension has none', () => {
  expect(extendedXmp(joinJpeg([portion('hello', 0, 5)], scan), Buffer.from('<x/>'))).toBeUndefined()
})
