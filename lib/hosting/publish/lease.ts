import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { isAlive, nameOf } from '../../disk/process'
import type { Bucket } from '../../store/bucket'
import { StoreFailure } from '../../store/failures'

/** Beside the site on its target while somebody publishes there: who does, and until when it is believed. */
export const leaseKey = '.proxima-publishing.json'

const schema = z.object({ machine: z.string(), process: z.string(), until: z.number(), token: z.string() })
type Lease = z.infer<typeof schema>

// A lease that is not renewed has ended: longer than a large file takes, and clocks differ.
const leaseMs = 10 * 60_000
const renewMs = 2 * 60_000

/** A target that is this run's alone. */
export interface Held {
  /** Whether the store can tell of two that come together which was first. */
  isSure: boolean
  /** @throws Error if somebody has taken the target over. */
  check(): void
  release(): Promise<void>
}

/**
 * Takes a target for this run: until it is released, or not renewed for ten minutes, no other run publishes
 * there. Whoever comes first is told by a write that the store refuses to a second one (`If-None-Match: *`).
 * A store that knows no such write is asked again after a moment who wrote last, which two that come within
 * that moment could both be told.
 *
 * @throws Error that names the owner.
 */
export async function takeLease(bucket: Bucket, settleMs = 1_000): Promise<Held> {
  const [process_, token] = [nameOf(process.pid), crypto.randomUUID()]
  const lease = (): Lease => ({ machine: hostname(), process: process_, until: Date.now() + leaseMs, token })
  await clear(bucket)
  const isSure = await isRefusedTwice(bucket, lease())
  if (!isSure) {
    await pause(settleMs)
    const now = await read(bucket)
    if (now?.token !== token) throw refusal(bucket, now)
  }
  return keep(bucket, lease, { isSure, token })
}

/** Removes the lease of a run that has ended without doing so. */
async function clear(bucket: Bucket) {
  const found = await read(bucket)
  if (!found) return
  if (isLive(found)) throw refusal(bucket, found)
  await bucket.remove(leaseKey)
}

function isLive({ machine, process: owner, until }: Lease) {
  if (machine === hostname() && !isAlive(owner)) return false
  return until > Date.now()
}

/** Writes a lease where there is none; returns whether the store refuses to do so twice. */
async function isRefusedTwice(bucket: Bucket, lease: Lease) {
  try {
    await write(bucket, lease, true)
  } catch (error) {
    if (isTaken(error)) throw refusal(bucket, await read(bucket))
    if (!isUnknown(error)) throw error
    await write(bucket, lease)
    return false
  }
  return write(bucket, lease, true).then(
    () => false,
    (error: unknown) => {
      if (isTaken(error)) return true
      throw error
    },
  )
}

const statusOf = (error: unknown) => (error instanceof StoreFailure ? error.status : undefined)
const isTaken = (error: unknown) => [409, 412].includes(statusOf(error) ?? 0)
const isUnknown = (error: unknown) => [400, 501].includes(statusOf(error) ?? 0)

/** Renews a lease while the run lasts. */
function keep(
  bucket: Bucket,
  lease: () => Lease,
  { isSure, token }: { isSure: boolean; token: string },
): Held {
  let lost: Error | undefined
  const renew = async () => {
    const now = await read(bucket)
    if (now?.token === token) await write(bucket, lease())
    else lost = refusal(bucket, now)
  }
  // What fails once is tried again: the lease is longer than several tries.
  const timer = setInterval(() => void renew().catch(() => {}), renewMs).unref()
  return {
    isSure,
    check: () => {
      if (lost) throw lost
    },
    release: async () => {
      clearInterval(timer)
      // What went wrong before is to be heard, and a lease ends by itself.
      if (!lost) await bucket.remove(leaseKey).catch(() => {})
    },
  }
}

async function read(bucket: Bucket) {
  const bytes = await bucket.get(leaseKey)
  try {
    return bytes && schema.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    // What is no lease holds nobody up.
    return undefined
  }
}

function write(bucket: Bucket, lease: Lease, onlyNew = false) {
  const body = Buffer.from(JSON.stringify(lease))
  return bucket.put(leaseKey, {
    body,
    onlyNew,
    contentType: 'application/json',
    cacheControl: 'private, no-store',
  })
}

function refusal({ target }: Bucket, lease: Lease | undefined) {
  const owner = lease ? `process ${Number.parseInt(lease.process)} of ${lease.machine}` : 'another run'
  const until = lease ? ` until ${new Date(lease.until).toISOString().slice(0, 16)} UTC` : ''
  return new Error(
    `${target} is being published to by ${owner}. Wait until it has ended; if it was cut off, its claim ends by itself${until}.`,
  )
}
