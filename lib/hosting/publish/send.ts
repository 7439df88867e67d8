import { readFile } from 'node:fs/promises'
import { joinSorted } from '../../disk/join'
import type { Stream } from '../../disk/lines'
import { inParallel } from '../../disk/parallel'
import type { Bucket } from '../../store/bucket'
import { StoreFailure } from '../../store/failures'
import type { Wanted } from './read'
import type { Recorded } from './record'

/** How many requests are under way: they wait for the network, not for a core. */
export const atOnce = 16

/** Runs `work` over `list` until one fails; what is under way then is waited for, and nothing more begun. */
export async function untilOneFails<T>(list: Stream<T>, work: (item: T) => Promise<void>) {
  let failure: { error: unknown } | undefined
  const attempt = async (item: T) => {
    if (failure) return
    await work(item).catch((error) => {
      failure ??= { error }
    })
  }
  await inParallel(list, attempt, atOnce)
  if (failure) throw failure.error
}

/** What an object was sent as, and whether an older address holds a copy instead of leading on. */
export interface Sent extends Recorded {
  isCopy: boolean
}

/** Sends an object; an older address as a copy, where the server keeps no redirects. */
export async function sendOne(bucket: Bucket, { key, path, sum, stage, send }: Wanted): Promise<Sent> {
  const body = await readFile(path)
  const sent = { key, sum, stage }
  try {
    return { ...sent, etag: await bucket.put(key, { ...send, body }), isCopy: false }
  } catch (error) {
    const isRefusedRedirect =
      send.redirect && error instanceof StoreFailure && error.code === 'NotImplemented'
    if (!isRefusedRedirect) throw error
    return { ...sent, etag: await bucket.put(key, { ...send, redirect: undefined, body }), isCopy: true }
  }
}

/**
 * Asks the target whether it holds what it was sent. Returns how many it holds, and does not list.
 * @throws Error that names what it does not hold.
 */
export async function verify(bucket: Bucket, sent: Stream<Sent>) {
  const lost: string[] = []
  let unlisted = 0
  await untilOneFails(joinSorted({ sent, listed: bucket.list() }), async ({ key, sent, listed }) => {
    if (!sent || listed?.etag === sent.etag) return
    // A listing may lag behind: what it does not show is asked for by name.
    if ((await bucket.head(key))?.etag !== sent.etag) lost.push(key)
    else if (!listed) unlisted += 1
  })
  if (lost.length)
    throw new Error(
      `${bucket.target} does not hold ${lost.length} objects as they were sent: ${lost.slice(0, 5).join(', ')}. Run the command again; if it fails again, see who else writes there.`,
    )
  return unlisted
}
