import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'
import { routing } from '@/lib/i18n/routing'
import { reprDigest } from '@/lib/press/digest'

const choose = createMiddleware(routing)

/** What static files cannot say by themselves: the language that `/` leads to, and a press file's digest. */
export default function proxy(request: NextRequest) {
  return request.nextUrl.pathname === '/' ? toLanguage(request) : withDigest(request)
}

/** Sends `/` to the visitor's language. The answer depends on a header, so nobody may keep it. */
function toLanguage(request: NextRequest) {
  const response = choose(request)
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

function withDigest(request: NextRequest) {
  const file = request.nextUrl.pathname.slice('/press/'.length)
  const digest = reprDigest(file)
  return digest ? NextResponse.next({ headers: { 'Repr-Digest': digest } }) : NextResponse.next()
}

export const config = { matcher: ['/', '/press/:file'] }
