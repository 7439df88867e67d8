import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Gallery } from '../../catalogue/gallery'
import { withdrawnPage } from '../../share/withdrawn'
import { headersOf } from '../rules/headers'
import { openGone, type Found } from '../rules/gone'

/**
 * Answers requests for images that were withdrawn with 410 and a page that says since when, why and whom to
 * ask. Returns false, and answers nothing, for every other path.
 */
export function openWithdrawn(gallery: Pick<Gallery, 'withdrawn' | 'words'>) {
  const find = openGone(gallery)
  return ({ method }: IncomingMessage, response: ServerResponse, pathname: string) => {
    const found = find(pathname)
    if (!found) return false
    const page = Buffer.from(pageOf(found, gallery))
    response.writeHead(410, {
      ...headersOf('/'),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *",
      'Content-Length': page.length,
    })
    response.end(method === 'HEAD' ? undefined : page)
    return true
  }
}

function pageOf({ withdrawn, language }: Found, { words }: Pick<Gallery, 'words'>) {
  return withdrawnPage({ withdrawn, language, words })
}
