import { createHash } from 'node:crypto'
import { StoreFailure } from '@/lib/store/failures'
import type { Bucket, Sending } from '@/lib/store/bucket'

interface Kind {
  /** Whether it refuses a second write of what may only be new. */
  conditional?: boolean
  /** Whether it answers that it knows no such write. */
  answers501?: boolean
  /** Whether it keeps where an object leads. */
  redirects?: boolean
  /** Whether it lists what lies below an object, as servers that keep folders do not. */
  below?: boolean
}

/** A bucket in memory, of one of the kinds of servers that there are; `held` is what it holds. */
export function memoryBucket(kind: Kind = {}) {
  const { conditional = true, answers501 = false, redirects = true, below = true } = kind
  const held = new Map<string, Sending & { etag: string }>()
  const hidden = (key: string) => [...held.keys()].some((other) => key.startsWith(`${other}/`))
  const bucket: Bucket = {
    target: 's3://memory',
    async *list() {
      for (const key of [...held.keys()].sort()) {
        const object = held.get(key)
        if (object && (below || !hidden(key))) yield { key, etag: object.etag, bytes: object.body.length }
      }
    },
    head: async (key) => {
      const object = held.get(key)
      if (!object) return undefined
      return { etag: object.etag, metadata: object.metadata ?? {}, redirect: object.redirect }
    },
    get: async (key) => held.get(key)?.body,
    put: async (key, object) => {
      if (object.onlyNew && answers501) throw new StoreFailure('no such write', 'NotImplemented', null, 501)
      if (object.onlyNew && conditional && held.has(key))
        throw new StoreFailure('it is there', 'PreconditionFailed', null, 412)
      const etag = createHash('md5').update(object.body).digest('hex')
      held.set(key, { ...object, redirect: redirects ? object.redirect : undefined, etag })
      return etag
    },
    remove: async (key) => void held.delete(key),
  }
  return { bucket, held }
}
