import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { findAddress } from '@/lib/catalogue/aliases'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { routing } from '@/lib/i18n/routing'
import { reprDigest } from '@/lib/press/digest'
import { permalink } from '@/lib/site/addresses'
import { decodePath, isSatisfiable, servedSize } from '@/lib/site/range'

const choose = createMiddleware(routing)

/**
 * What static files cannot say by themselves: the language that `/` and `/i/<id>` lead to, a press file's
 * digest, that a range lies beyond its file, and that an address is none.
 */
export default function proxy(request: NextRequest) {
  if (decodePath(request.nextUrl.pathname) === undefined) return new NextResponse(null, { status: 400 })
  const [, room, name, ...deeper] = request.nextUrl.pathname.split('/')
  if (room === '') return choiceOf(choose(request))
  if (room === 'i' && !deeper.length) return toImage(request, name)
  return toFile(request, room === 'press' && !deeper.length ? reprDigest(name) : undefined)
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

/**
 * Lets Next send a file, or answers in its place: Next's server answers 500 to a range that it cannot send.
 * One beyond the file is answered by 416; one that is no range is passed over, and the whole file sent (RFC
 * 9110, 14.2 and 15.5.17).
 */
function toFile({ headers, nextUrl }: NextRequest, digest?: string) {
  const answer = digest ? { headers: { 'Repr-Digest': digest } } : undefined
  const range = headers.get('range')
  const size = range === null ? undefined : servedSize(nextUrl.pathname)
  if (range === null || size === undefined) return NextResponse.next(answer)
  const satisfiable = isSatisfiable(range, size)
  if (satisfiable) return NextResponse.next(answer)
  // With If-Range the whole file is right as well, be the visitor's part of this file or of an older one.
  if (satisfiable === undefined || headers.has('if-range'))
    return NextResponse.next({ ...answer, request: { headers: without(headers, 'range') } })
  return new NextResponse(null, {
    status: 416,
    headers: { 'Content-Range': `bytes */${size}`, 'Accept-Ranges': 'bytes' },
  })
}

function without(headers: Headers, name: string) {
  const rest = new Headers(headers)
  rest.delete(name)
  return rest
}

export const config = {
  matcher: [
    '/',
    '/i/:id',
    '/press/:file',
    '/(.*%.*)',
    { source: '/:path+', has: [{ type: 'header', key: 'range' }] },
  ],
}
