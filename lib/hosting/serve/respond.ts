import type { IncomingMessage, ServerResponse } from 'node:http'
import { readNames } from '../build/names'
import { isAsked } from './asked'
import { decodePath, findMissing } from './files'
import { openFinder, openFinished, openMissing } from './finished'
import { openLeads, type Lead } from './leads'
import { answerMethod } from './methods'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/**
 * Answers every request for the site that was built under `folder`: with the finished file of its path, with
 * where that leads, with what `ask` answers where Next has to, or with the 404 of its language.
 */
export function openSite(folder: string, ask: Handler): Handler {
  const [find, send, sendMissing] = [openFinder(folder), openFinished(), openMissing()]
  const book = readNames(folder)
  const isEmbedded = (pathname: string) => isAsked(pathname) && book.has(pathname.split('/').at(-1) ?? '')
  const lead = openLeads(book, (pathname) => find(pathname) !== undefined || isEmbedded(pathname))
  const withoutSlash = (pathname: string, query: string): Lead | undefined => {
    const [bare] = pathname.split(/\/$/)
    const isThere = bare !== pathname && (find(bare) || isAsked(bare) || lead({ pathname: bare, query }))
    return isThere ? { status: 308, headers: { Location: bare + query } } : undefined
  }
  return async (request, response) => {
    const [pathname, query] = split(request.url ?? '/')
    if (answerMethod(request, response, pathname)) return
    if (decodePath(pathname) === undefined) return response.writeHead(400).end()
    const file = find(pathname)
    if (file) return send(request, response, file)
    const languages = request.headers['accept-language']
    const leading = lead({ pathname, query, languages }) ?? withoutSlash(pathname, query)
    if (leading) return response.writeHead(leading.status, leading.headers).end()
    if (isAsked(pathname)) return ask(request, response)
    return sendMissing(request, response, findMissing(folder, pathname))
  }
}

/** The path of an address, and what follows from its question mark on. */
export function split(url: string): [pathname: string, query: string] {
  const end = url.search(/[?#]/)
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)]
}
