import type { PressRecord } from '@/lib/press/kit/record'
import { filePath, recordName } from '@/lib/site/files'
import { pageLanguage } from '../islands/dom'

/**
 * What came of asking for an image: its record, or why there is none. `unknown`: the gallery has no such id;
 * `withdrawn`: it had; `failed`: it could not be fetched, and may be there.
 */
export type Asked = { id: string; record: PressRecord } | { id: string; why: Lost }

/** Why an image of a selection cannot be shown. */
export type Lost = 'unknown' | 'withdrawn' | 'failed'

// What the build wrote is not checked again: record.ts is what both sides go by.
async function readJson<T>(response: Response): Promise<T> {
  return response.json()
}

/**
 * Opens the press records, of which each is fetched once; one that failed is asked for again. `withdrawn` are
 * the ids of images that the gallery no longer shows.
 */
export function openRecords(withdrawn: string[]) {
  const fetched = new Map<string, Asked>()
  async function fetchOne(id: string): Promise<Asked> {
    if (withdrawn.includes(id)) return { id, why: 'withdrawn' }
    const known = fetched.get(id)
    if (known) return known
    const asked = await ask(id)
    if (!('why' in asked && asked.why === 'failed')) fetched.set(id, asked)
    return asked
  }
  return async (ids: string[]) => eachOnce(await Promise.all(ids.map(fetchOne)))
}

/** Each image once, at its first place: an older id and today's name the same. */
function eachOnce(asked: Asked[]) {
  const first = new Map<string, Asked>()
  for (const each of asked) if (!first.has(each.id)) first.set(each.id, each)
  return [...first.values()]
}

async function ask(id: string): Promise<Asked> {
  try {
    const response = await fetch(recordPath(id))
    // 410 is what stands where an image was (RFC 9110, section 15.5.11).
    if (response.status === 410) return { id, why: 'withdrawn' }
    if (response.status === 404) return { id, why: 'unknown' }
    if (!response.ok) return { id, why: 'failed' }
    const record = await readJson<PressRecord>(response)
    // An id that the image bore before leads here: it goes by today's.
    return { id: record.id, record }
  } catch {
    return { id, why: 'failed' }
  }
}

/** The records that were found. */
export function recordsOf(asked: Asked[]) {
  return asked.flatMap((each) => ('record' in each ? [each.record] : []))
}

/** The ids of what is in the gallery, or may be. */
export function idsIn(asked: Asked[]) {
  return asked.filter((each) => !('why' in each) || each.why === 'failed').map(({ id }) => id)
}

/** The press records of every image; breaks off where one cannot be had. */
export async function fetchCollection(signal: AbortSignal) {
  const get = async <T>(path: string) => readJson<T>(await fetch(path, { signal }))
  const index = await get<{ id: string }[]>(filePath('press', 'index.json'))
  return Promise.all(index.map(({ id }) => get<PressRecord>(recordPath(id))))
}

function recordPath(id: string) {
  return filePath('press', recordName(encodeURIComponent(id), pageLanguage()))
}
