import { expect, test } from 'vitest'
import { pack, unpack, wholePack } from '@/lib/store/pack'

const packed = pack([
  ['a', Buffer.from('one')],
  ['b/c', Buffer.alloc(0)],
])

test('a pack gives back its files', () => {
  expect([...unpack(packed)].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
    ['a', 'one'],
    ['b/c', ''],
  ])
})

test('a pack is whole if it has every file that is wanted, and gives no other', () => {
  expect(wholePack(packed, ['a'])?.map(([name]) => name)).toEqual(['a'])
  expect(wholePack(packed, ['a', 'd'])).toBeUndefined()
  expect(wholePack(undefined, ['a'])).toBeUndefined()
})
