import { expect, test } from 'vitest'
import { doubtful, planPublish, type PublishRecord } from '@/lib/hosting/publish/plan'
import type { Wanted } from '@/lib/hosting/publish/read'

const want = (key: string, sum: string, stage = 0): Wanted => ({
  key,
  path: `out/${key}`,
  bytes: 1,
  sum,
  stage,
  send: { metadata: {} },
})

/** A target whose objects have for a tag what they hold. */
const list = (tags: Record<string, string>) =>
  new Map(Object.entries(tags).map(([key, etag]) => [key, { etag, bytes: 1 }]))

const recordOf = (tags: Record<string, string>, stage = 0): PublishRecord => ({
  objects: Object.fromEntries(
    Object.entries(tags).map(([key, etag]) => [key, { etag, sum: `sum of ${etag}`, stage }]),
  ),
  sending: {},
})

test('what lies there as it was recorded is not sent again, what changed or lacks is', () => {
  const { send, foreign } = planPublish(
    [want('same', 'sum of 1'), want('changed', 'sum of 9'), want('new', 'sum of 3')],
    {
      listed: list({ same: '1', changed: '2' }),
      record: recordOf({ same: '1', changed: '2' }),
      carried: new Map(),
    },
  )
  expect(send.map(({ key }) => key)).toEqual(['changed', 'new'])
  expect(foreign).toEqual([])
})

test('deletes pages before the pictures that they show, and nothing that others put there', () => {
  const record = recordOf({ picture: '1' })
  record.objects.page = { etag: '2', sum: 'sum of 2', stage: 2 }
  const listed = list({ picture: '1', page: '2', theirs: '3' })
  expect(planPublish([], { listed, record, carried: new Map() }).remove).toEqual([
    [],
    ['page'],
    [],
    ['picture'],
  ])
})

test('an object whose sending was begun is ours, if it carries a sum', () => {
  const record: PublishRecord = { objects: {}, sending: { a: 1, b: 1 } }
  const listed = list({ a: '1', b: '1' })
  const carried = new Map([
    ['a', 'sum of 1'],
    ['b', undefined],
  ])
  expect(planPublish([], { listed, record, carried }).remove.flat()).toEqual(['a'])
})

test('an object of others at a wanted key is foreign', () => {
  const carried = new Map([['fr', undefined]])
  const state = { listed: list({ fr: '1' }), record: recordOf({}), carried }
  expect(planPublish([want('fr', 'sum of 1')], state).foreign).toEqual(['fr'])
})

test('doubtful are the keys of ours or wanted that are there, and not as they were recorded', () => {
  const record = recordOf({ same: '1', changed: '2', gone: '3' })
  record.sending.begun = 0
  const listed = list({ same: '1', changed: '9', begun: '4', wanted: '5', theirs: '6' })
  expect(doubtful([want('wanted', ''), want('absent', '')], { listed, record })).toEqual([
    'wanted',
    'changed',
    'begun',
  ])
})
