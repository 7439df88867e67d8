import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { findAddress } from '@/lib/catalogue/aliases'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { routing } from '@/lib/i18n/routing'
import { permalink } from '@/lib/site/addresses'

const choose = createMiddleware(routing)

/** Which language `/` and `/i/<id>` lead to. */
export default function proxy(request: NextRequest) {
  const [, room, name] = request.nextUrl.pathname.split('/')
  return room === 'i' ? toImage(request, name) : choiceOf(choose(request))
}

/** Sends `/i/<id>` to the image's page in the visitor's language; from an id that once was, for good. */
function toImage(request: NextRequest, name: string) {
  const found = findAddress(name)
  if (!found) return NextResponse.next()
  const page = new URL(permalink(found.id, languageFor(request)), request.url)
  return choiceOf(NextResponse.redirect(page, found.alias ? 308 : 307))
}

/** The visitor's language: the one that the site's root would lead to. */
function languageFor(request: NextRequest) {
  const root = choose(new NextRequest(new URL('/', request.url), { headers: request.headers }))
  const { pathname } = new URL(root.headers.get('location') ?? '/', request.url)
  return languageList.find((language) => pathname === `/${language}`) ?? defaultLanguage
}

/** An answer that depends on a header, so that nobody may keep it. */
function choiceOf(response: NextResponse) {
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export const config = { matcher: ['/', '/i/:id'] }
