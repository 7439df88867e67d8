import type { Bucket, Listed } from '../../store/bucket'
import { doubtful, planPublish, type Plan, type TargetState } from './plan'
import { headerPrefix, readWanted, sumName, type Wanted } from './read'
import { readRecord, writeRecord } from './record'
import { sendAll, untilOneFails, verify } from './send'

/** What was done, or with `dryRun` would be, to the objects of a site. */
export interface PublishReport {
  objects: number
  sent: string[]
  removed: string[]
  /** Older addresses that hold a copy, because the server keeps no redirects. */
  copies: number
  /** Headers that no object can answer with, kept as its metadata. */
  unanswered: string[]
}

interface Options {
  dryRun?: boolean
  /** Takes over wanted keys at which others' objects lie. */
  replace?: boolean
}

/**
 * Makes a target hold the export in a folder: files before pages, pages before deletes, so that at no
 * moment a page there lacks its picture. What is there already is not sent, and only what an earlier run
 * put there is ever deleted or written over.
 *
 * Whatever moment it is killed at, the next run goes on from there: each object carries the sum of all it
 * was sent with, and the record names what was going to be sent before any of it is.
 *
 * @throws Error if others' objects lie at wanted keys, unless they may be replaced.
 */
export async function publishSite(
  folder: string,
  bucket: Bucket,
  { dryRun = false, replace = false }: Options = {},
): Promise<PublishReport> {
  const wanted = await readWanted(folder)
  const state = await readState(bucket, wanted)
  const plan = planPublish(wanted, state)
  if (!replace) refuseForeign(bucket, plan)
  const report = {
    objects: wanted.length,
    sent: plan.send.map(({ key }) => key),
    removed: plan.remove.flat(),
    copies: 0,
    unanswered: unanswered(wanted),
  }
  const isDone = !report.sent.length && !report.removed.length && isRecorded(wanted, state)
  if (dryRun || isDone) return report
  return { ...report, copies: await carryOut(bucket, { wanted, state, plan }) }
}

/** What the target holds; what the record does not vouch for is asked for by name. */
async function readState(bucket: Bucket, wanted: Wanted[]): Promise<TargetState> {
  const [listed, record] = await Promise.all([bucket.list(), readRecord(bucket)])
  const carried = new Map<string, string | undefined>()
  await untilOneFails(doubtful(wanted, { listed, record }), async (key) => {
    const object = await bucket.head(key)
    carried.set(key, object?.metadata[sumName])
  })
  return { listed, record, carried }
}

function refuseForeign({ target }: Bucket, { foreign }: Plan) {
  if (!foreign.length) return
  throw new Error(
    `${target} holds ${foreign.length} objects that no publish put there: ${foreign.slice(0, 5).join(', ')}. Remove them, choose another prefix, or write over them with --replace.`,
  )
}

/** The headers that no object of a site can answer with, as its metadata names them. */
function unanswered(wanted: Wanted[]) {
  const names = wanted.flatMap(({ send }) => Object.keys(send.metadata))
  return [...new Set(names.filter((name) => name.startsWith(headerPrefix)))].sort()
}

/** Whether the record says of every wanted object what lies there. */
function isRecorded(wanted: Wanted[], { listed, record }: TargetState) {
  const { objects, sending } = record
  if (Object.keys(sending).length) return false
  return wanted.every(({ key }) => objects[key]?.etag === listed.get(key)?.etag)
}

interface Work {
  wanted: Wanted[]
  state: TargetState
  plan: Plan
}

/**
 * Sends, verifies and removes, with the record written before and after. Returns how many copies were sent.
 */
async function carryOut(bucket: Bucket, { wanted, state: { listed, record }, plan }: Work) {
  const sending = Object.fromEntries(plan.send.map(({ key, stage }) => [key, stage]))
  await writeRecord(bucket, { ...record, sending: { ...record.sending, ...sending } })
  const { etags, copies } = await sendAll(bucket, plan.send)
  const now = etags.size ? await verify(bucket, etags) : listed
  for (const keys of plan.remove) await untilOneFails(keys, (key) => bucket.remove(key))
  const objects = wanted.map(({ key, sum, stage }) => {
    const etag = etags.get(key) ?? tagIn(now, key, bucket)
    return [key, { etag, sum, stage }]
  })
  await writeRecord(bucket, { objects: Object.fromEntries(objects), sending: {} })
  return copies
}

function tagIn(listed: Map<string, Listed>, key: string, { target }: Bucket) {
  const object = listed.get(key)
  if (!object)
    throw new Error(
      `${target} does not list "${key}" any more, which was there before. Run the command again; if it fails again, see who else writes there.`,
    )
  return object.etag
}
