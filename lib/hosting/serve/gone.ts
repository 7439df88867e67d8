import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { paths } from '../../catalogue/files'
import { openGallery, type Gallery } from '../../catalogue/gallery'
import { withdrawnPage } from '../../share/withdrawn'
import { headersOf } from '../rules/headers'
import { openGone, type Found } from '../rules/gone'

type Withdrawals = Pick<Gallery, 'withdrawn' | 'words'>

/**
 * Answers requests for images that were withdrawn with 410 and a page that says since when, why and whom to
 * ask: those of the gallery in the folder that the site was built in. Returns false, and answers nothing, for
 * every other path.
 */
export function openWithdrawn(folder: string) {
  // Pages can be served where nobody has left what they were made of.
  return existsSync(paths(folder).entries) ? answerFor(openGallery(folder)) : () => false
}

function answerFor(gallery: Withdrawals) {
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

function pageOf({ withdrawn, language }: Found, { words }: Withdrawals) {
  return withdrawnPage({ withdrawn, language, words })
}
