import { drawAtlas } from '@/lib/maps/atlas'
import { drawGround } from '@/lib/maps/ground'
import { modelOf } from '@/lib/pages'

export const dynamic = 'force-dynamic'

/** The land of the atlas's maps, which the pages of all languages show. */
export function GET() {
  return new Response(drawGround(drawAtlas(modelOf('ground', {}).images)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
}
