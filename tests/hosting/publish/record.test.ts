import { expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { readRecord, recordKeys } from '@/lib/hosting/publish/record'
import { memoryBucket } from '../../helpers/buckets'

async function all<T>(list: AsyncIterable<T> | Iterable<T>) {
  const found: T[] = []
  for await (const item of list) found.push(item)
  return found
}

test('a target where nothing was published has an empty record', async () => {
  const { objects, sending, isOlder } = await readRecord(memoryBucket().bucket)
  expect([await all(objects), await all(sending), isOlder]).toEqual([[], [], false])
})

test.each(['', '{', '{"key":"fr"}'])('errors if what lies there is no record: "%s"', async (text) => {
  const { bucket } = memoryBucket()
  await bucket.put(recordKeys.objects, { body: text ? gzipSync(text) : Buffer.from('no gzip') })
  const { objects } = await readRecord(bucket)
  await expect(all(objects)).rejects.toThrow(
    `s3://memory holds a ${recordKeys.objects} that cannot be read. Remove it there`,
  )
})

test.each(['', '{', '{"objects":{}}', '{"objects":{"fr":{}},"sending":{}}'])(
  'errors if what an earlier release left is no record: "%s"',
  async (text) => {
    const { bucket } = memoryBucket()
    await bucket.put('.proxima-published.json', { body: Buffer.from(text) })
    await expect(readRecord(bucket)).rejects.toThrow('.proxima-published.json that cannot be read. Remove it')
  },
)
