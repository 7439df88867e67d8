import { drawGround } from '@/lib/maps/ground'
import { modelOf } from '@/lib/pages'

export const dynamic = 'force-static'

/** The land of the atlas's maps, which the pages of all languages show. */
export function GET() {
  return new Response(drawGround(modelOf('ground', {}).atlas), { headers: { 'Content-Type': 'image/svg+xml' } })
}
