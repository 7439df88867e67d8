import { joinSorted } from '../../disk/join'
import { inOrder } from '../../disk/parallel'
import type { Bucket } from '../../store/bucket'
import type { Journal } from './journal'
import { decide, isDoubtful, openWaiting, type Act, type Found, type Planned, type There } from './plan'
import { headerPrefix, readWanted, sumName } from './read'
import { readRecord } from './record'
import { atOnce } from './send'

/** How what is to be done is found. */
export interface SurveyOptions {
  /** Takes over wanted keys at which others' objects lie. */
  replace?: boolean
  /** Deletes older files although pages that are open may ask for them. */
  atOnce?: boolean
  /** Is told of every object that is sent or deleted, or would be. */
  tell?: (line: string) => void
  /** ms since 1970. */
  now?: number
}

/** What a run comes to: how much of each act, and whether the record has to be written. */
interface Sums {
  counts: Record<Act['act'], number>
  unlisted: number
  foreign: string[]
  unanswered: Set<string>
  differs: boolean
}

/**
 * Compares what is wanted with what the target holds, and writes down in the journal what is to be done.
 * @throws Error if others' objects lie at wanted keys, unless they may be replaced.
 */
export async function survey(folder: string, bucket: Bucket, journal: Journal, options: SurveyOptions) {
  const record = await readRecord(bucket)
  const sums: Sums = {
    counts: { send: 0, keep: 0, wait: 0, remove: 0 },
    unlisted: 0,
    foreign: [],
    unanswered: new Set(),
    differs: record.isOlder,
  }
  const all = joinSorted({
    wanted: readWanted(folder),
    listed: bucket.list(),
    recorded: record.objects,
    begun: record.sending,
  })
  await journal.plan(acts(bucket, all, sums, options))
  if (!options.replace) refuseForeign(bucket, sums.foreign)
  const { counts, unlisted, unanswered, differs } = sums
  const { send: sent, remove: removed, wait: waiting } = counts
  return { sent, removed, waiting, unlisted, unanswered: [...unanswered].sort(), differs }
}

async function* acts(
  bucket: Bucket,
  all: AsyncIterable<Found>,
  sums: Sums,
  { tell, now = Date.now(), atOnce: isNow = false }: SurveyOptions,
): AsyncGenerator<Planned> {
  const { see, waiting } = openWaiting(now, isNow)
  const ask = async (found: Found) => ({ found, there: await lying(bucket, found) })
  for await (const { found, there } of inOrder(all, ask, atOnce)) {
    see(found)
    const act = decide(found, there, waiting)
    const news = isNews(found, act)
    sums.differs ||= news
    if (there?.isUnlisted) sums.unlisted += 1
    for (const name of unanswered(found)) sums.unanswered.add(name)
    if (!act) continue
    count(act, sums)
    tellOf(act, tell)
    yield { ...act, isNews: news }
  }
}

function tellOf({ act, key }: Act, tell: SurveyOptions['tell']) {
  if (act === 'send') tell?.(`send ${key}`)
  if (act === 'remove') tell?.(`delete ${key}`)
}

function count(act: Act, { counts, foreign }: Sums) {
  counts[act.act] += 1
  if (act.act === 'send' && act.isForeign) foreign.push(act.key)
}

/** What lies under a key on the target; what the record does not vouch for is asked for by name. */
async function lying(bucket: Bucket, found: Found): Promise<There | undefined> {
  const { key, listed, recorded } = found
  if (!isDoubtful(found)) return listed && { etag: listed.etag, sum: recorded?.sum }
  const head = await bucket.head(key)
  return head && { etag: head.etag, sum: head.metadata[sumName], isUnlisted: !listed }
}

/** Whether the record says something else of a key than what is done there. */
function isNews({ recorded, begun }: Found, act: Act | undefined) {
  if (begun) return true
  if (!act || !('etag' in act)) return Boolean(act ?? recorded)
  const absent = act.act === 'wait' ? act.absent : undefined
  return recorded?.etag !== act.etag || recorded.sum !== act.sum || recorded.absent !== absent
}

function refuseForeign({ target }: Bucket, foreign: string[]) {
  if (!foreign.length) return
  throw new Error(
    `${target} holds ${foreign.length} objects that no publish put there: ${foreign.slice(0, 5).join(', ')}. Remove them, choose another prefix, or write over them with --replace.`,
  )
}

/** The headers that a wanted object cannot answer with, as its metadata names them. */
function unanswered({ wanted }: Found) {
  return Object.keys(wanted?.send.metadata ?? {}).filter((name) => name.startsWith(headerPrefix))
}
