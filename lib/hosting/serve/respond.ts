import type { IncomingMessage, ServerResponse } from 'node:http'
import { openAsked } from './asked'
import { decodePath, findMissing } from './files'
import { openFinder, openFinished, openMissing } from './finished'
import { openWithdrawn } from './gone'
import { answerMethod } from './methods'
import { openReserved } from './reserved'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/**
 * Answers every request for the site that was built under `folder`: with the finished file of its path, with
 * what `ask` answers where Next has to, with the 410 of an image that was withdrawn, or with the 404 of its
 * language.
 */
export function openSite(folder: string, ask: Handler): Handler {
  const [find, send, sendMissing] = [openFinder(folder), openFinished(), openMissing()]
  const [answerFirst, answerWithdrawn] = [openFirst(folder), openWithdrawn(folder)]
  const isAsked = openAsked(folder, (pathname) => find(pathname) !== undefined)
  return async (request, response) => {
    const [pathname, query] = split(request.url ?? '/')
    if (answerFirst(request, response, pathname)) return
    const file = find(pathname)
    if (file) return send(request, response, file)
    if (answerWithdrawn(request, response, pathname)) return
    if (isAsked(pathname)) return ask(request, response)
    const [bare] = pathname.split(/\/$/)
    if (bare !== pathname && (find(bare) || isAsked(bare)))
      return response.writeHead(308, { Location: bare + query }).end()
    return sendMissing(request, response, findMissing(folder, pathname))
  }
}

/** Answers what asks for no content, what is no path, and for what is reserved; else returns false. */
function openFirst(folder: string) {
  const answerReserved = openReserved(folder)
  return (request: IncomingMessage, response: ServerResponse, pathname: string) => {
    if (answerMethod(request, response, pathname)) return true
    if (decodePath(pathname) !== undefined) return answerReserved(response, pathname)
    response.writeHead(400).end()
    return true
  }
}

/** The path of an address, and what follows from its question mark on. */
function split(url: string): [pathname: string, query: string] {
  const end = url.search(/[?#]/)
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)]
}
