import type { Manners } from './archive'
import { Final } from './failures'
import type { PartialDownload } from './partial'

const redirectLimit = 5

/** What is asked of an archive: a whole file, or what is missing of a partial download. */
export interface Asked {
  url: string
  manners: Manners
  partial?: PartialDownload
  signal: AbortSignal
}

/** The answer at the end of the redirects, each of which must stay with an archive of the closed list. */
export async function request({ url, manners, partial, signal }: Asked) {
  const headers = headersOf(manners, partial)
  let at = url
  for (let hops = 0; hops <= redirectLimit; hops++) {
    if (!manners.origins.includes(new URL(at).origin)) throw strayed(url, at)
    const response = await fetch(at, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || !location) return response
    await response.body?.cancel()
    at = new URL(location, at).href
  }
  throw new Final(`${url} redirects more than ${redirectLimit} times. Mend the address in the entry.`)
}

function headersOf({ userAgent }: Manners, partial?: PartialDownload): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept: 'image/*',
    'Accept-Encoding': 'identity',
    ...(partial && { Range: `bytes=${partial.size}-`, 'If-Range': partial.validator }),
  }
}

function strayed(url: string, at: string) {
  const what =
    at === url
      ? `${at} is at no archive that the gallery knows.`
      : `${url} leads away from its archive, to ${at}.`
  return new Final(
    `${what} Mend the address in the entry, or add the archive to lib/intake/fetch/archive.ts.`,
  )
}
