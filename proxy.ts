import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { findAddress } from '@/lib/catalogue/aliases'
import { routing, type Locale } from '@/lib/i18n/routing'
import { reprDigest } from '@/lib/press/digest'
import { permalink } from '@/lib/site'

const choose = createMiddleware(routing)

/** What static files cannot say by themselves: the language that `/` and `/i/<id>` lead to, and a press file's digest. */
export default function proxy(request: NextRequest) {
  const [, room, name] = request.nextUrl.pathname.split('/')
  if (room === 'press') return withDigest(name)
  return room === 'i' ? toImage(request, name) : choiceOf(choose(request))
}

/** Sends `/i/<id>` to the image's page in the visitor's language; from an id that once was, for good. */
function toImage(request: NextRequest, name: string) {
  const found = findAddress(name)
  if (!found) return NextResponse.next()
  const chosen = choose(new NextRequest(new URL('/', request.url), { headers: request.headers }))
  const locale = new URL(chosen.headers.get('location')!, request.url).pathname.slice(1) as Locale
  return choiceOf(NextResponse.redirect(new URL(permalink(found.id, locale), request.url), found.alias ? 308 : 307))
}

/** An answer that depends on a header, so that nobody may keep it. */
function choiceOf(response: NextResponse) {
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

function withDigest(file: string) {
  const digest = reprDigest(file)
  return NextResponse.next(digest ? { headers: { 'Repr-Digest': digest } } : undefined)
}

export const config = { matcher: ['/', '/i/:id', '/press/:file'] }
