import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { joinSorted, type Keyed } from '../../disk/join'
import { readLines, writeLines, type Stream } from '../../disk/lines'
import type { Bucket } from '../../store/bucket'
import type { Act, Planned } from './plan'
import { recordKeys, type Recorded } from './record'
import type { Sent } from './send'

/** The stages of sending, in their order; deletes go through them backwards. */
export const stages = [0, 1, 2, 3] as const

/**
 * What a run plans and has done, on the disk: lists as long as the site, of which a line is in memory.
 * Whoever opens it closes it, and nothing is left.
 */
export function openJournal(folder: string) {
  const root = join(folder, `.cache/publish.${process.pid}`)
  const file = (name: string) => join(root, `${name}.jsonl`)
  const acts = () => readLines(file('plan'), (line) => line as Planned)
  const sentAt = (stage: number) => readLines(file(`sent-${stage}`), (line) => line as Sent)

  /** What was sent of all stages, sorted by key. */
  async function* sent(): AsyncGenerator<Sent> {
    const [a, b, c, d] = stages.map(sentAt)
    for await (const found of joinSorted({ a, b, c, d })) {
      const each = found.a ?? found.b ?? found.c ?? found.d
      if (each) yield each
    }
  }

  /** What the target will hold of ours once all is done: what stays, and what was sent. */
  async function* next(): AsyncGenerator<Recorded> {
    for await (const { planned, done } of joinSorted({ planned: acts(), done: sent() })) {
      if (done) yield { key: done.key, etag: done.etag, sum: done.sum, stage: done.stage }
      else if (planned && 'etag' in planned) yield recordOf(planned)
    }
  }

  /** Writes lines to the target, coded with gzip: a request holds more objects so. */
  async function keep(bucket: Bucket, key: string, lines: Stream<Keyed>) {
    await writeLines(file('record'), lines)
    const coded = file('record.gz')
    await pipeline(createReadStream(file('record')), createGzip(), createWriteStream(coded))
    await bucket.put(key, {
      body: await readFile(coded),
      contentType: 'application/gzip',
      cacheControl: 'private, no-store',
    })
  }

  return {
    plan: (list: Stream<Planned>) => writeLines(file('plan'), list),
    acts,
    send: (stage: number, list: Stream<Sent>) => writeLines(file(`sent-${stage}`), list),
    sentAt,
    sent,
    keepSending: (bucket: Bucket, begun: Stream<Keyed>) => keep(bucket, recordKeys.sending, begun),
    keepRecord: (bucket: Bucket) => keep(bucket, recordKeys.objects, next()),
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A run's journal. */
export type Journal = ReturnType<typeof openJournal>

function recordOf(planned: Exclude<Act, { act: 'send' | 'remove' }>): Recorded {
  const { key, etag, sum, stage } = planned
  return { key, etag, sum, stage, ...(planned.act === 'wait' && { absent: planned.absent }) }
}
