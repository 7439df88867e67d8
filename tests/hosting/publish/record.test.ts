import { expect, test } from 'vitest'
import { readRecord, recordKey, writeRecord } from '@/lib/hosting/publish/record'
import type { Bucket } from '@/lib/store/bucket'

/** A bucket that holds what it is sent. */
function makeBucket(held: Record<string, string> = {}): Bucket {
  return {
    target: 's3://site',
    list: async () => new Map(),
    head: async () => undefined,
    get: async (key) => (key in held ? Buffer.from(held[key]) : undefined),
    put: async (key, { body }) => {
      held[key] = Buffer.from(body).toString()
      return 'tag'
    },
    remove: async () => {},
  }
}

test('a target where nothing was published has an empty record', async () => {
  expect(await readRecord(makeBucket())).toEqual({ objects: {}, sending: {} })
})

test('reads what it wrote', async () => {
  const bucket = makeBucket()
  const record = { objects: { fr: { etag: 'a', sum: 'b', stage: 2 } }, sending: { en: 2 } }
  await writeRecord(bucket, record)
  expect(await readRecord(bucket)).toEqual(record)
})

test.each(['', '{', '{"objects":{}}', '{"objects":{"fr":{}},"sending":{}}'])(
  'errors if what lies there is no record: "%s"',
  async (text) => {
    await expect(readRecord(makeBucket({ [recordKey]: text }))).rejects.toThrow(
      `s3://site holds a ${recordKey} that cannot be read. Remove it there`,
    )
  },
)
