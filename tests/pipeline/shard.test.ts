import { expect, test } from 'vitest'
import { parseShard } from '@/lib/pipeline/shard'

test('names a shard as one of so many', () => {
  expect(parseShard('2/4')).toEqual({ number: 2, of: 4 })
  for (const wrong of ['5/4', '0/4', '1', 'a/b', '1/0'])
    expect(() => parseShard(wrong)).toThrow(`"${wrong}" is no shard. Write one of four as --shard 1/4`)
})
