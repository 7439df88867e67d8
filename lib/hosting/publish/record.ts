import { z } from 'zod'
import type { Bucket } from '../../store/bucket'
import type { PublishRecord } from './plan'

/** Beside the site on its target: what this command put there, which is all that it ever deletes. */
export const recordKey = '.proxima-published.json'

const recordSchema: z.ZodType<PublishRecord> = z.object({
  objects: z.record(z.string(), z.object({ etag: z.string(), sum: z.string(), stage: z.number() })),
  sending: z.record(z.string(), z.number()),
})

/**
 * What earlier runs put on the target; nothing, where none has been.
 * @throws Error if what lies there is no record.
 */
export async function readRecord(bucket: Bucket): Promise<PublishRecord> {
  const bytes = await bucket.get(recordKey)
  if (!bytes) return { objects: {}, sending: {} }
  try {
    return recordSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch (cause) {
    throw new Error(
      `${bucket.target} holds a ${recordKey} that cannot be read. Remove it there: what carries the mark of a publish is then found again, object by object.`,
      { cause },
    )
  }
}

/** Writes down what is on the target, and what is going to be sent. */
export function writeRecord(bucket: Bucket, record: PublishRecord) {
  return bucket.put(recordKey, {
    body: Buffer.from(JSON.stringify(record)),
    contentType: 'application/json',
    cacheControl: 'private, no-store',
  })
}
