import { modelOf, words } from '@/lib/pages'
import { openData } from '@/lib/share/opendata'

export const dynamic = 'force-dynamic'

/** The whole collection as open data, for anyone's page to read. */
export function GET() {
  const { images, withdrawn } = modelOf('openData', {})
  return Response.json(openData(images, words(), withdrawn), { headers: { 'Access-Control-Allow-Origin': '*' } })
}
