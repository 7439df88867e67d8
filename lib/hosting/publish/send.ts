import { readFile } from 'node:fs/promises'
import { inParallel } from '../../disk/parallel'
import type { Wanted } from './read'
import type { Bucket } from '../../store/bucket'
import { StoreFailure } from '../../store/failures'

// Requests wait for the network, not for a core.
const atOnce = 16

/** Runs `work` over `list` until one fails; what is under way then is waited for, and nothing more begun. */
export async function untilOneFails<T>(list: T[], work: (item: T) => Promise<void>) {
  let failure: { error: unknown } | undefined
  await inParallel(
    list,
    async (item) => {
      if (!failure)
        await work(item).catch((error) => {
          failure ??= { error }
        })
    },
    atOnce,
  )
  if (failure) throw failure.error
}

/**
 * Sends objects, stage after stage, and returns their tags. A server that keeps no redirects is given copies
 * instead, which `plain` counts.
 */
export async function sendAll(bucket: Bucket, objects: Wanted[]) {
  const etags = new Map<string, string>()
  let plain = 0
  for (const stage of new Set(objects.map((object) => object.stage).sort())) {
    await untilOneFails(
      objects.filter((object) => object.stage === stage),
      async ({ key, path, send }) => {
        const body = await readFile(path)
        const etag = await bucket.put(key, { ...send, body }).catch((error) => {
          if (!send.redirect || !(error instanceof StoreFailure) || error.code !== 'NotImplemented')
            throw error
          plain += 1
          return bucket.put(key, { ...send, redirect: undefined, body })
        })
        etags.set(key, etag)
      },
    )
  }
  return { etags, plain }
}

/**
 * Asks the target whether it holds what it was sent.
 * @throws naming what it does not.
 */
export async function verify(bucket: Bucket, etags: Map<string, string>) {
  const listed = await bucket.list()
  const lost: string[] = []
  // A listing may lag behind: what it does not show is asked for by name.
  await untilOneFails(
    [...etags].filter(([key, etag]) => listed.get(key)?.etag !== etag),
    async ([key, etag]) => {
      if ((await bucket.head(key))?.etag !== etag) lost.push(key)
    },
  )
  if (lost.length)
    throw new Error(
      `${bucket.target} does not hold ${lost.length} objects as they were sent: ${lost.slice(0, 5).join(', ')}. Run the command again; if it fails again, see who else writes there.`,
    )
  return listed
}
