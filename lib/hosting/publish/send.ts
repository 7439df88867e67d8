import { readFile } from 'node:fs/promises'
import { inParallel } from '../../disk/parallel'
import type { Bucket } from '../../store/bucket'
import { StoreFailure } from '../../store/failures'
import type { Wanted } from './read'

// Requests wait for the network, not for a core.
const atOnce = 16

/** Runs `work` over `list` until one fails; what is under way then is waited for, and nothing more begun. */
export async function untilOneFails<T>(list: T[], work: (item: T) => Promise<void>) {
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

/**
 * Sends objects, stage after stage. Returns their tags, and how many older addresses became copies because
 * the server keeps no redirects.
 */
export async function sendAll(bucket: Bucket, objects: Wanted[]) {
  const etags = new Map<string, string>()
  let copies = 0
  const stages = new Set(objects.map(({ stage }) => stage).sort())
  for (const stage of stages) {
    const together = objects.filter((object) => object.stage === stage)
    await untilOneFails(together, async (object) => {
      const { etag, isCopy } = await sendOne(bucket, object)
      etags.set(object.key, etag)
      if (isCopy) copies += 1
    })
  }
  return { etags, copies }
}

async function sendOne(bucket: Bucket, { key, path, send }: Wanted) {
  const body = await readFile(path)
  try {
    return { etag: await bucket.put(key, { ...send, body }), isCopy: false }
  } catch (error) {
    const isRefusedRedirect =
      send.redirect && error instanceof StoreFailure && error.code === 'NotImplemented'
    if (!isRefusedRedirect) throw error
    return { etag: await bucket.put(key, { ...send, redirect: undefined, body }), isCopy: true }
  }
}

/**
 * Asks the target whether it holds what it was sent, and returns its listing.
 * @throws Error that names what it does not hold.
 */
export async function verify(bucket: Bucket, etags: Map<string, string>) {
  const listed = await bucket.list()
  const lost: string[] = []
  // A listing may lag behind: what it does not show is asked for by name.
  const unlisted = [...etags].filter(([key, etag]) => listed.get(key)?.etag !== etag)
  await untilOneFails(unlisted, async ([key, etag]) => {
    if ((await bucket.head(key))?.etag !== etag) lost.push(key)
  })
  if (lost.length)
    throw new Error(
      `${bucket.target} does not hold ${lost.length} objects as they were sent: ${lost.slice(0, 5).join(', ')}. Run the command again; if it fails again, see who else writes there.`,
    )
  return listed
}
