import type { AddressBook } from '../../catalogue/aliases'
import { chooseLanguage } from '../../i18n/accept'
import { languageList } from '../../i18n/languages'
import { oembedPath } from '../../share/oembed'
import { documentPaths, pathIn, permalink, shortPath } from '../../site/addresses'
import { headersOf, type Headers } from '../rules/headers'
import { leadsOf } from '../rules/redirects'

/** An answer that leads to another address. */
export interface Lead {
  status: 303 | 307 | 308
  headers: Headers
}

/** What is asked, and by whom. */
export interface Asked {
  pathname: string
  /** What follows the path from its question mark on, which every lead takes along. */
  query: string
  /** The visitor's `Accept-Language`. */
  languages?: string
}

/**
 * Tells where an address leads at which no file lies: one without a language in the visitor's own, one of an
 * older id, or of a picture that hangs no more, to that of today, if `exists` says that something lies there.
 */
export function openLeads(book: AddressBook, exists: (pathname: string) => boolean) {
  return ({ pathname, query, languages }: Asked): Lead | undefined => {
    const chosen = choiceOf(book, pathname, languages)
    if (chosen) return { status: chosen.status, headers: chosenHeaders(chosen.to + query) }
    const asked = oembedOf(book, pathname)
    if (asked) return { status: 308, headers: { ...movedHeaders(pathname), Location: asked } }
    const [lead] = leadsOf(book, pathname).filter(({ to }) => exists(to))
    return lead && { status: lead.status, headers: { ...movedHeaders(pathname), Location: lead.to + query } }
  }
}

const short = new RegExp(`^${shortPath('([^/]+)')}$`)

/** Where the two addresses lead that name no language; from an id that once was, for good. */
function choiceOf(book: AddressBook, pathname: string, languages?: string) {
  if (pathname === '/') return { to: pathIn(chooseLanguage(languages)), status: 307 as const }
  const found = book.get(short.exec(pathname)?.[1] ?? '')
  if (!found) return undefined
  const status: Lead['status'] = found.alias ? 308 : 307
  return { to: permalink(found.id, chooseLanguage(languages)), status }
}

const document = new RegExp(`^${documentPaths.oembed}/(.+)[.](\\w+)[.]json$`)

/** The question that this server answers as a host without one answers with a document. */
function oembedOf(book: AddressBook, pathname: string) {
  const [, name = '', tag] = document.exec(pathname) ?? []
  const id = book.get(name)?.id
  const language = languageList.find((each) => each === tag)
  return id && language && oembedPath(id, language)
}

/** An answer that depends on a header, so that nobody may keep it. */
function chosenHeaders(Location: string): Headers {
  return { ...headersOf('/'), 'Cache-Control': 'private, no-store', Vary: 'Accept-Language', Location }
}

/** What everybody is told, and whether pages of other origins may follow. */
function movedHeaders(pathname: string): Headers {
  const { 'Access-Control-Allow-Origin': origin } = headersOf(pathname)
  return { ...headersOf('/'), ...(origin && { 'Access-Control-Allow-Origin': origin }) }
}
