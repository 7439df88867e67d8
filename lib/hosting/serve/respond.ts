import type { IncomingMessage, ServerResponse } from 'node:http'
import { readNames } from '../build/names'
import { isAsked } from './asked'
import { decodePath, findMissing } from './files'
import { openFinder, openFinished, openMissing } from './finished'
import { openWithdrawn } from './gone'
import { openLeads, type Asked, type Lead } from './leads'
import { answerMethod } from './methods'
import { openReserved } from './reserved'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/**
 * Answers every request for the site that was built under `folder`: with the finished file of its path, with
 * the 410 of an image that was withdrawn, with where the path leads, with what `ask` answers where Next has
 * to, or with the 404 of its language.
 */
export function openSite(folder: string, ask: Handler): Handler {
  const [find, send, sendMissing] = [openFinder(folder), openFinished(), openMissing()]
  const [answerFirst, answerWithdrawn] = [openFirst(folder), openWithdrawn(folder)]
  const leading = openLeading(folder, find)
  return async (request, response) => {
    request.url = withoutOrigin(request.url ?? '/')
    const [pathname, query] = split(request.url)
    if (answerFirst(request, response, pathname)) return
    if (decodePath(pathname) === undefined)
      return sendMissing(request, response, findMissing(folder, pathname), 400)
    const file = find(pathname)
    if (file) return send(request, response, file)
    if (answerWithdrawn(request, response, pathname)) return
    const lead = leading({ pathname, query, languages: request.headers['accept-language'] })
    if (lead) return response.writeHead(lead.status, lead.headers).end()
    if (isAsked(pathname)) return ask(request, response)
    return sendMissing(request, response, findMissing(folder, pathname))
  }
}

/** Tells where an address leads at which no file lies; with a slash at its end, to the one without. */
function openLeading(folder: string, find: (pathname: string) => unknown) {
  const book = readNames(folder)
  const isEmbedded = (pathname: string) => isAsked(pathname) && book.has(pathname.split('/').at(-1) ?? '')
  const lead = openLeads(book, (pathname) => find(pathname) !== undefined || isEmbedded(pathname))
  const withoutSlash = (pathname: string, query: string): Lead | undefined => {
    const [bare] = pathname.split(/\/$/)
    const isThere = bare !== pathname && (find(bare) || isAsked(bare) || lead({ pathname: bare, query }))
    return isThere ? { status: 308, headers: { Location: bare + query } } : undefined
  }
  return (asked: Asked) => lead(asked) ?? withoutSlash(asked.pathname, asked.query)
}

/** Answers what asks for no content, and for what is reserved; else returns false. */
function openFirst(folder: string) {
  const answerReserved = openReserved(folder)
  return (request: IncomingMessage, response: ServerResponse, pathname: string) =>
    answerMethod(request, response, pathname) || answerReserved(response, pathname)
}

/** The target of a request, which may be a whole address (RFC 9112, section 3.2.2), from its path on. */
function withoutOrigin(target: string) {
  return target.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
}

/** The path of an address, and what follows from its question mark on. */
export function split(url: string): [pathname: string, query: string] {
  const end = url.search(/[?#]/)
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)]
}
