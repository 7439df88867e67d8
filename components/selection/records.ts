import type { PressRecord } from '@/lib/press/kit/record'
import { recordName } from '@/lib/press/kit/record'
import { filePath } from '@/lib/site/files'
import { pageLanguage } from '../islands/dom'

// What the build wrote is not checked again: record.ts is what both sides go by.
async function readJson<T>(response: Response): Promise<T> {
  return response.json()
}

/** The press records of some images; an id that is unknown, or whose image is gone, is passed over. */
export async function fetchRecords(ids: string[]) {
  const found = await Promise.all(
    ids.map(async (id) => {
      const response = await fetch(recordPath(id)).catch(() => undefined)
      return response?.ok ? readJson<PressRecord>(response) : undefined
    }),
  )
  return found.filter((record) => record !== undefined)
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
