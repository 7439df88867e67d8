import createMiddleware from 'next-intl/middleware'
import type { NextRequest } from 'next/server'
import { routing } from '@/lib/i18n/routing'

const choose = createMiddleware(routing)

/** Sends `/` to the visitor's language. The answer depends on a header, so nobody may keep it. */
export default function proxy(request: NextRequest) {
  const response = choose(request)
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export const config = { matcher: '/' }
