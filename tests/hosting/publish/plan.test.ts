import { expect, test } from 'vitest'
import { decide, isDoubtful, openWaiting, type Found } from '@/lib/hosting/publish/plan'
import type { Wanted } from '@/lib/hosting/publish/read'

const want = (key: string, sum: string, stage = 0): Wanted => ({
  key,
  path: `out/${key}`,
  bytes: 1,
  sum,
  stage,
  send: { metadata: {} },
})
const recorded = { key: 'a', etag: '1', sum: 'sum of 1', stage: 2 }
const listed = { key: 'a', etag: '1', bytes: 1 }
const never = () => undefined

test('what lies there as it was recorded is kept, what changed or lacks is sent', () => {
  const found = { key: 'a', wanted: want('a', 'sum of 1'), listed, recorded }
  expect(decide(found, { etag: '1', sum: 'sum of 1' }, never)).toMatchObject({ act: 'keep', etag: '1' })
  expect(decide(found, { etag: '2', sum: 'sum of 2' }, never)).toMatchObject({
    act: 'send',
    isForeign: false,
  })
  expect(decide(found, undefined, never)).toMatchObject({ act: 'send', isForeign: false })
})

test('an object of others at a wanted key is foreign, at any other no matter of ours', () => {
  expect(decide({ key: 'a', wanted: want('a', 'x') }, { etag: '1' }, never)).toMatchObject({
    isForeign: true,
  })
  expect(decide({ key: 'a', listed }, { etag: '1' }, never)).toBeUndefined()
})

test('an object whose sending was begun is ours, if it carries a sum', () => {
  const found = { key: 'a', listed, begun: { key: 'a', stage: 1 } }
  expect(decide(found, { etag: '1', sum: 'sum of 1' }, never)).toEqual({ key: 'a', act: 'remove', stage: 1 })
  expect(decide(found, { etag: '1' }, never)).toBeUndefined()
})

test('what waits is kept as it is, with the time since when', () => {
  const there = { etag: '1', sum: 'sum of 1' }
  expect(decide({ key: 'a', listed, recorded }, there, () => 5)).toEqual({
    ...recorded,
    act: 'wait',
    absent: 5,
  })
})

test.each<[Found, boolean]>([
  [{ key: 'a', listed, recorded }, false],
  [{ key: 'a', listed: { ...listed, etag: '9' }, recorded }, true],
  [{ key: 'a', listed, begun: { key: 'a', stage: 0 } }, true],
  [{ key: 'a', listed, wanted: want('a', '') }, true],
  // Of ours and not listed: a store may list nothing below an object.
  [{ key: 'a', recorded }, true],
  [{ key: 'a', wanted: want('a', '') }, false],
  [{ key: 'a', listed }, false],
])('whether the target is asked by name: %j', (found, asked) => {
  expect(isDoubtful(found)).toBe(asked)
})

test('only what has its content in its name waits, and of pictures only those of images that hang', () => {
  const { see, waiting } = openWaiting(7, false)
  see({ key: 'iiif/etna/info.json', wanted: want('iiif/etna/info.json', '') })
  const moved = {
    ...want('iiif/old/info.json', ''),
    send: { metadata: {}, redirect: '/iiif/etna/info.json' },
  }
  see({ key: 'iiif/old/info.json', wanted: moved })
  const since = (key: string) => waiting({ key })
  expect(since('variants/etna-640-0123456789ab.jpg')).toBe(7)
  expect(since('variants/old-640-0123456789ab.jpg')).toBeUndefined()
  expect(since('scripts/main-ABCDEFGH.js')).toBe(7)
  expect(since('search/0123/latest.json')).toBe(7)
  expect(since('fr/images/etna')).toBeUndefined()
  expect(since('cards/etna.fr.jpg')).toBeUndefined()
})
