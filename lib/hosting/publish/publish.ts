import type { Stream } from '../../disk/lines'
import { inOrder } from '../../disk/parallel'
import type { Bucket } from '../../store/bucket'
import { openJournal, stages, type Journal } from './journal'
import { takeLease, type Held } from './lease'
import type { Act } from './plan'
import { checkExport } from './read'
import { olderRecordKey, recordKeys, type Begun } from './record'
import { atOnce, sendOne, untilOneFails, verify, type Sent } from './send'
import { survey, type SurveyOptions } from './survey'

/** What was done, or with `dryRun` would be, to the objects of a site. */
export interface PublishReport {
  objects: number
  sent: number
  removed: number
  /** Older files that stay for a day, for the pages that are open. */
  waiting: number
  /** Older addresses that hold a copy, because the server keeps no redirects; whether it said so. */
  copies: number
  isSilent: boolean
  /** Objects that the server holds and does not list. */
  unlisted: number
  /** Headers that no object can answer with, kept as its metadata. */
  unanswered: string[]
  /** Whether the server can keep two runs apart that begin in the same moment. */
  isSure: boolean
}

/** How a site is published. */
export interface PublishOptions extends SurveyOptions {
  dryRun?: boolean
}

/**
 * Makes a target hold the export in a folder: files before pages, pages before deletes, so that at no
 * moment a page there lacks its picture. What is there already is not sent, and only what an earlier run
 * put there is ever deleted or written over.
 *
 * Whatever moment it is killed at, the next run goes on from there: each object carries the sum of all it
 * was sent with, and the record names what was going to be sent before any of it is.
 *
 * @throws Error if others' objects lie at wanted keys, unless they may be replaced; if another run is at
 *   work.
 */
export async function publishSite(
  folder: string,
  bucket: Bucket,
  options: PublishOptions = {},
): Promise<PublishReport> {
  const objects = await checkExport(folder)
  const journal = openJournal(folder)
  const held = options.dryRun ? undefined : await takeLease(bucket)
  try {
    const { differs, ...counts } = await survey(folder, bucket, journal, options)
    const report = { objects, ...counts, copies: 0, isSilent: false, isSure: held?.isSure ?? true }
    if (!held || !differs) return report
    return { ...report, ...(await carryOut(bucket, journal, held)) }
  } finally {
    journal.close()
    await held?.release()
  }
}

/** Sends, verifies and removes, with the record written before and after. */
async function carryOut(bucket: Bucket, journal: Journal, held: Held) {
  await journal.keepSending(bucket, begun(journal))
  const counts = { copies: 0, isSilent: false }
  for (const stage of stages) {
    held.check()
    const send = (act: Act & { act: 'send' }) => sendOne(bucket, act.wanted)
    await journal.send(stage, inOrder(sends(journal, stage), send, atOnce))
    for await (const sent of journal.sentAt(stage)) if (sent.isCopy) counts.copies += 1
  }
  const dropped = await dropsRedirects(bucket, journal)
  if (dropped) Object.assign(counts, { copies: dropped, isSilent: true })
  const unlisted = await verify(bucket, journal.sent())
  for (const stage of [...stages].reverse()) {
    held.check()
    await untilOneFails(removals(journal, stage), ({ key }) => bucket.remove(key))
  }
  held.check()
  await journal.keepRecord(bucket)
  for (const key of [recordKeys.sending, olderRecordKey]) await bucket.remove(key)
  return unlisted ? { ...counts, unlisted } : counts
}

/** What the record does not tell of yet: what will be sent, and what runs that were cut off had sent. */
async function* begun(journal: Journal): AsyncGenerator<Begun> {
  for await (const { isNews, key, stage } of journal.acts()) if (isNews) yield { key, stage }
}

async function* sends(journal: Journal, stage: number) {
  for await (const act of journal.acts()) if (act.act === 'send' && act.stage === stage) yield act
}

async function* removals(journal: Journal, stage: number): AsyncGenerator<Act> {
  for await (const act of journal.acts()) if (act.act === 'remove' && act.stage === stage) yield act
}

/**
 * How many older addresses the server took and leads nowhere: asked of the first of them, since a server that
 * drops what it does not know does so with all.
 */
async function dropsRedirects(bucket: Bucket, journal: Journal) {
  const [last] = [...stages].reverse()
  let count = 0
  for await (const { key, isCopy } of journal.sentAt(last) as Stream<Sent>) {
    if (isCopy) return 0
    if (count === 0 && (await bucket.head(key))?.redirect !== undefined) return 0
    count += 1
  }
  return count
}
