import { images, withdrawn, words } from '@/lib/catalogue'
import { openData } from '@/lib/share/opendata'

export const dynamic = 'force-static'

/** The whole collection as open data, for anyone's page to read. */
export function GET() {
  return Response.json(openData(images, words, withdrawn), { headers: { 'Access-Control-Allow-Origin': '*' } })
}
