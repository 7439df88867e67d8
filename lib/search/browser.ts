import { openReader, type Reader } from './reader'

let opened: Promise<Reader> | undefined

/** The search files of this site, opened when they are first asked for. */
export function open() {
  opened ??= openReader(load)
  return opened
}

/**
 * Does something with the search files. When one is not there, a newer build may have moved them: they are
 * opened once more before the failure is reported.
 */
export async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  try {
    return await work(await open())
  } catch {
    opened = undefined
    return work(await open())
  }
}

async function load(path: string) {
  // The site may lie under a path of its host, which the page names.
  const { base = '' } = document.documentElement.dataset
  const response = await fetch(`${base}/search/${path}`)
  if (!response.ok)
    throw new Error(`/search/${path} answered ${response.status}. Build the site again, or reload the page.`)
  return response.json()
}
