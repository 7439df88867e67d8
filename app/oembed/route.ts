import type { NextRequest } from 'next/server'
import { findNamed, isWithdrawn, words } from '@/lib/catalogue'
import { oembed } from '@/lib/share/oembed'

/** oEmbed 1.0: what to show for an image's address. */
export function GET({ nextUrl }: NextRequest) {
  const { status, body } = oembed(nextUrl.searchParams, { findImage: findNamed, isWithdrawn, words })
  return Response.json(body ?? { status }, { status, headers: { 'Access-Control-Allow-Origin': '*' } })
}
