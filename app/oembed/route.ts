import type { NextRequest } from 'next/server'
import { findImage, isWithdrawn, words } from '@/lib/catalogue'
import { oembed } from '@/lib/share/oembed'

/** oEmbed 1.0: what to show for an image's address. */
export function GET({ nextUrl }: NextRequest) {
  const { status, body } = oembed(nextUrl.searchParams, { findImage, isWithdrawn, words })
  return Response.json(body ?? { status }, { status, headers: { 'Access-Control-Allow-Origin': '*' } })
}
