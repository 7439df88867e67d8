import type { Keyed } from '../../disk/join'
import type { Listed } from '../../store/bucket'
import { forever, headersOf } from '../rules/headers'
import type { Wanted } from './read'
import type { Begun, Recorded } from './record'

/** What is known under one key: of the export, of the target, and of earlier runs. */
export interface Found extends Keyed {
  wanted?: Wanted
  listed?: Listed
  recorded?: Recorded
  begun?: Begun
}

/** What lies on the target: its tag, and the sum of ours; none where it is another's. */
export interface There {
  etag: string
  sum?: string
  /** Whether the target holds it, and lists it not. */
  isUnlisted?: boolean
}

/**
 * What is done under a key. Each but what is removed is in the next record, with the tag that it has then.
 */
export type Act = Keyed & { stage: number } & (
    | { act: 'send'; wanted: Wanted; isForeign: boolean }
    | { act: 'keep'; etag: string; sum: string }
    | { act: 'wait'; etag: string; sum: string; absent: number }
    | { act: 'remove' }
  )

/** An act, and whether the record of earlier runs says something else of its key. */
export type Planned = Act & { isNews: boolean }

/** Whether the target is to be asked for a key by name: of ours or wanted, and not as it was recorded. */
export function isDoubtful({ wanted, listed, recorded, begun }: Found) {
  if (listed) return Boolean(wanted ?? recorded ?? begun) && recorded?.etag !== listed.etag
  // A store may list nothing below an object that it holds.
  return Boolean(recorded ?? begun)
}

/** What is done under a key, where `there` lies; `undefined` for what is no matter of ours. */
export function decide(
  found: Found,
  there: There | undefined,
  waiting: (found: Found) => number | undefined,
) {
  const { key, wanted, recorded, begun } = found
  if (wanted) return decideWanted(wanted, there)
  const ours = begun ?? recorded
  if (!ours || there?.sum === undefined) return undefined
  const { etag, sum } = there
  const absent = waiting(found)
  return absent === undefined
    ? ({ key, act: 'remove', stage: ours.stage } satisfies Act)
    : ({ key, act: 'wait', stage: ours.stage, etag, sum, absent } satisfies Act)
}

function decideWanted(wanted: Wanted, there: There | undefined): Act {
  const { key, sum, stage } = wanted
  if (there && there.sum === sum) return { key, act: 'keep', stage, etag: there.etag, sum }
  return { key, act: 'send', stage, wanted, isForeign: there !== undefined && there.sum === undefined }
}

// A tab that was opened before stays open for a day.
const dayMs = 24 * 60 * 60 * 1000
const hanging = /^iiif\/([^/]+)\/info\.json$/
const pictureOf = /^variants\/(.+)-\d+-[0-9a-f]+\.\w+$/

/**
 * Tells of an object that no export wants any more since when it waits to be deleted: a file with its content
 * in its name does so for a day, since an open page may still ask for it. `undefined` if it goes at once: all
 * others do, the pictures of images that do not hang, and what is found by words once an image has come down.
 *
 * `see` is told of every key before, in their order, which has what hangs before what waits.
 */
export function openWaiting(nowMs: number, atOnce: boolean) {
  const hangs = new Set<string>()
  let hasFallen = false
  const see = ({ key, wanted, recorded }: Found) => {
    const [, id] = hanging.exec(key) ?? []
    if (id === undefined) return
    if (wanted && wanted.send.redirect === undefined) hangs.add(id)
    else if (recorded) hasFallen = true
  }
  const mayWait = (key: string) => {
    if (atOnce || headersOf(`/${key}`)['Cache-Control'] !== forever) return false
    const [, id = ''] = pictureOf.exec(key) ?? []
    if (key.startsWith('variants/')) return hangs.has(id)
    return !(hasFallen && key.startsWith('search/'))
  }
  const waiting = ({ key, recorded }: Found) => {
    const absent = recorded?.absent ?? nowMs
    return mayWait(key) && nowMs - absent < dayMs ? absent : undefined
  }
  return { see, waiting }
}
