import type { NextRequest } from 'next/server'
import { collection, words } from '@/lib/pages'
import { oembed } from '@/lib/share/oembed'

/** oEmbed 1.0: what to show for an image's address. */
export function GET({ nextUrl }: NextRequest) {
  const { findNamed: findImage, isWithdrawn } = collection()
  const { status, body } = oembed(nextUrl.searchParams, { findImage, isWithdrawn, words: words() })
  return Response.json(body ?? { status }, { status, headers: { 'Access-Control-Allow-Origin': '*' } })
}
