import type { Published } from './plan'
import type { Bucket } from '../../store/bucket'

/** Beside the site on its target: what this command put there, which is all that it ever deletes. */
export const recordKey = '.proxima-published.json'

/** What earlier runs put on the target; nothing, where none has been. */
export async function readRecord(bucket: Bucket): Promise<Published> {
  const bytes = await bucket.get(recordKey)
  if (!bytes) return { objects: {}, sending: {} }
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Published
  } catch (cause) {
    throw new Error(
      `${bucket.target} holds a ${recordKey} that is not JSON. Remove it there: what carries the mark of a publish is then found again, object by object.`,
      { cause },
    )
  }
}

export function writeRecord(bucket: Bucket, published: Published) {
  return bucket.put(recordKey, {
    body: Buffer.from(JSON.stringify(published)),
    contentType: 'application/json',
    cacheControl: 'private, no-store',
  })
}
