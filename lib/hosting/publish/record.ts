import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import type { Keyed } from '../../disk/join'
import { readLines } from '../../disk/lines'
import { byCodeUnits } from '../../disk/order'
import type { Bucket } from '../../store/bucket'

/** An object that an earlier run put on a target, with its tag, sum and stage. */
export interface Recorded extends Keyed {
  etag: string
  sum: string
  stage: number
  /** Since when no export has it, in ms since 1970: it waits there to be deleted. */
  absent?: number
}

/** An object whose sending was begun. */
export interface Begun extends Keyed {
  stage: number
}

/**
 * Beside the site on its target, an object a line and coded with gzip: what this command put there, which is
 * all that it ever deletes; and what it was going to send.
 */
export const recordKeys = { objects: '.proxima-published.jsonl.gz', sending: '.proxima-sending.jsonl.gz' }
/** Where earlier releases kept both, as one JSON document. */
export const olderRecordKey = '.proxima-published.json'

const objectSchema = z.object({ etag: z.string(), sum: z.string(), stage: z.number() })
const recordedSchema: z.ZodType<Recorded> = objectSchema.extend({
  key: z.string(),
  absent: z.number().optional(),
})
const begunSchema: z.ZodType<Begun> = z.object({ key: z.string(), stage: z.number() })
const olderSchema = z.object({
  objects: z.record(z.string(), objectSchema),
  sending: z.record(z.string(), z.number()),
})

/** What earlier runs wrote down on a target, sorted by key. */
export interface PublishRecord {
  objects: AsyncIterable<Recorded> | Iterable<Recorded>
  sending: AsyncIterable<Begun> | Iterable<Begun>
  /** Whether an earlier release wrote it, in a form that this one does not. */
  isOlder: boolean
}

/**
 * What earlier runs wrote down on the target; nothing, where none has been.
 * @throws Error if what lies there is no record; some of it may be found when its turn comes.
 */
export async function readRecord(bucket: Bucket): Promise<PublishRecord> {
  const [objects, sending] = [await bucket.get(recordKeys.objects), await bucket.get(recordKeys.sending)]
  const older = objects ? undefined : await bucket.get(olderRecordKey)
  if (older) return { ...readOlder(bucket, older), isOlder: true }
  return {
    objects: unpack(bucket, recordKeys.objects, objects, (value) => recordedSchema.parse(value)),
    sending: unpack(bucket, recordKeys.sending, sending, (value) => begunSchema.parse(value)),
    isOlder: false,
  }
}

async function* unpack<T>(
  bucket: Bucket,
  key: string,
  bytes: Uint8Array | undefined,
  parse: (value: unknown) => T,
): AsyncGenerator<T> {
  if (!bytes) return
  try {
    yield* readLines(Readable.from([bytes]).compose(createGunzip()), parse)
  } catch (cause) {
    throw unreadable(bucket, key, cause)
  }
}

function readOlder(bucket: Bucket, bytes: Uint8Array) {
  try {
    const { objects, sending } = olderSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
    return {
      objects: sorted(Object.entries(objects).map(([key, object]) => ({ key, ...object }))),
      sending: sorted(Object.entries(sending).map(([key, stage]) => ({ key, stage }))),
    }
  } catch (cause) {
    throw unreadable(bucket, olderRecordKey, cause)
  }
}

function sorted<T extends Keyed>(list: T[]) {
  return list.sort((a, b) => byCodeUnits(a.key, b.key))
}

function unreadable({ target }: Bucket, key: string, cause: unknown) {
  return new Error(
    `${target} holds a ${key} that cannot be read. Remove it there: what carries the mark of a publish is then found again, object by object.`,
    { cause },
  )
}
