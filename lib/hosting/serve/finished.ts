import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import send from 'send'
import { openDigests } from './digests'
import { findFinished, type Finished } from './files'
import { headersOfFile, isText, openRepresentations } from './representations'

/** Longer pictures are sent from the disk. Bytes. */
const largest = 1_000_000

/** Answers requests with finished files: the bytes that every other host sends. */
export function openFinished() {
  const [represent, digestOf] = [openRepresentations(), openDigests()]
  return async (request: IncomingMessage, response: ServerResponse, file: Finished) => {
    const isLong = file.size > largest && !isText(file)
    if (isLong || 'range' in request.headers) {
      setRange(request.headers, file.size)
      const headers = headersOfFile(file, await digestOf(file.path))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      // The path is a file's own, found before: no root, and nothing to hide.
      send(request, encodeURI(file.path), {
        dotfiles: 'allow',
        cacheControl: false,
        lastModified: false,
      }).pipe(response)
      return
    }
    const { headers, bytes } = represent(file, request.headers['accept-encoding'])
    if (isOther(request.headers['if-match'], headers.ETag)) return response.writeHead(412).end()
    const isKept = fresh(request.headers, { etag: headers.ETag })
    response.writeHead(isKept ? 304 : 200, isKept ? withoutBody(headers) : headers)
    response.end(isKept || request.method === 'HEAD' ? undefined : bytes)
  }
}

/** Whether a client asks only for a representation of another ETag (RFC 9110, section 13.1.1). */
function isOther(match: string | undefined, etag: string) {
  return match !== undefined && match !== '*' && !match.split(',').some((each) => each.trim() === etag)
}

/**
 * Has `send` see what RFC 9110 means: more bytes from the end than there are is all of them (section 14.1.2),
 * and a weak ETag is never that of which one has a part (section 13.1.5).
 */
function setRange(headers: IncomingHttpHeaders, size: number) {
  if (String(headers['if-range']).startsWith('W/')) delete headers.range
  const range = headers.range?.replace(
    /([=,]\s*)-(\d+)/g,
    (_, before: string, length: string) => `${before}-${Math.min(Number(length), size)}`,
  )
  if (range !== undefined) headers.range = range
}

/**
 * Answers requests with a page that says that nothing is there, with its status: whole, and whatever the
 * visitor has kept.
 */
export function openMissing() {
  const represent = openRepresentations()
  return (request: IncomingMessage, response: ServerResponse, page: Finished, status = 404) => {
    const { headers, bytes } = represent(page, request.headers['accept-encoding'])
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : bytes)
  }
}

/** Finds files once: what a build has finished stays where it is while it is served. */
export function openFinder(folder: string) {
  const known = new Map<string, Finished>()
  return (pathname: string) => {
    const found = known.get(pathname) ?? findFinished(folder, pathname)
    if (found && known.size < 100_000) known.set(pathname, found)
    return found
  }
}

/** What a 304 leaves out (RFC 9110, section 15.4.5). */
function withoutBody(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^Content-(Type|Length|Encoding|Disposition)$/.test(name)),
  )
}
