import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import send from 'send'
import { openDigests } from './digests'
import { findFinished, type Finished } from './files'
import { headersOfFile, openRepresentations } from './representations'

/** Longer files are sent from the disk. Bytes. */
const largest = 1_000_000
/** What only `send` answers: parts, and conditions other than the browser's usual one (RFC 9110, sections 13 and 14). */
const special = ['range', 'if-range', 'if-match', 'if-unmodified-since'] as const

/**
 * Answers with the finished file that is published at a request's path, under the folder the site was built in: the
 * bytes that every other host sends. Returns false, and answers nothing, where none lies ready.
 */
export function openFinished(root: string) {
  const [find, represent, digestOf] = [openFinder(root), openRepresentations(), openDigests()]
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const file = find(pathOf(request.url ?? '/'))
    if (!file) return false
    if (file.size > largest || special.some((name) => name in request.headers)) {
      for (const [name, value] of Object.entries(headersOfFile(file, await digestOf(file.path))))
        response.setHeader(name, value)
      // The path is a file's own, found above: no root, and nothing to hide.
      send(request, encodeURI(file.path), {
        dotfiles: 'allow',
        cacheControl: false,
        lastModified: false,
      }).pipe(response)
      return true
    }
    const { headers, bytes } = represent(file, request.headers['accept-encoding'])
    const isKept = fresh(request.headers, { etag: headers.ETag })
    response.writeHead(isKept ? 304 : 200, isKept ? withoutBody(headers) : headers)
    response.end(isKept || request.method === 'HEAD' ? undefined : bytes)
    return true
  }
}

/** Finds files once: what a build has finished stays where it is while it is served. */
function openFinder(root: string) {
  const known = new Map<string, Finished>()
  return (pathname: string) => {
    const found = known.get(pathname) ?? findFinished(root, pathname)
    if (found && known.size < 100_000) known.set(pathname, found)
    return found
  }
}

function pathOf(url: string) {
  const end = url.search(/[?#]/)
  return end < 0 ? url : url.slice(0, end)
}

/** What a 304 leaves out (RFC 9110, section 15.4.5). */
function withoutBody(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^Content-(Type|Length|Encoding|Disposition)$/.test(name)),
  )
}
