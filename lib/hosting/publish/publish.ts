import { doubtful, planPublish } from './plan'
import { mark, readWanted, type Wanted } from './read'
import { readRecord, writeRecord } from './record'
import { sendAll, untilOneFails, verify } from './send'
import type { Bucket } from '../../store/bucket'

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
 * Makes a target hold the export under `root`: files before pages, pages before deletes, so that at no
 * moment a page there lacks its picture. What is there already is not sent, and only what an earlier run
 * put there is ever deleted or written over.
 *
 * Whatever moment it is killed at, the next run goes on from there: each object carries the sum of all it
 * was sent with, and the record names what was going to be sent before any of it is.
 */
export async function publishSite(
  root: string,
  bucket: Bucket,
  { dryRun = false, replace = false }: Options = {},
): Promise<PublishReport> {
  const wanted = await readWanted(root)
  const [listed, published] = await Promise.all([bucket.list(), readRecord(bucket)])
  const marks = new Map<string, string | undefined>()
  await untilOneFails(doubtful(wanted, { listed, published }), async (key) => {
    marks.set(key, (await bucket.head(key))?.metadata[mark])
  })
  const { send, remove, foreign } = planPublish(wanted, { listed, published, marks })
  if (foreign.length && !replace)
    throw new Error(
      `${bucket.target} holds ${foreign.length} objects that no publish put there: ${foreign.slice(0, 5).join(', ')}. Remove them, choose another prefix, or write over them with --replace.`,
    )
  const report = {
    objects: wanted.length,
    sent: send.map(({ key }) => key),
    removed: remove.flat(),
    copies: 0,
    unanswered: unanswered(wanted),
  }
  const recorded =
    wanted.every(({ key }) => published.objects[key]?.etag === listed.get(key)?.etag) &&
    !Object.keys(published.sending).length
  if (dryRun || (recorded && !send.length && !report.removed.length)) return report

  await writeRecord(bucket, {
    ...published,
    sending: { ...published.sending, ...Object.fromEntries(send.map(({ key, stage }) => [key, stage])) },
  })
  const { etags, plain } = await sendAll(bucket, send)
  const now = etags.size ? await verify(bucket, etags) : listed
  for (const stage of remove) await untilOneFails(stage, (key) => bucket.remove(key))
  await writeRecord(bucket, {
    objects: Object.fromEntries(
      wanted.map(({ key, sum, stage }) => [key, { etag: etags.get(key) ?? now.get(key)!.etag, sum, stage }]),
    ),
    sending: {},
  })
  return { ...report, copies: plain }
}

function unanswered(wanted: Wanted[]) {
  const names = wanted
    .flatMap(({ send }) => Object.keys(send.metadata!))
    .filter((name) => name.startsWith('header-'))
  return [...new Set(names)].sort()
}
