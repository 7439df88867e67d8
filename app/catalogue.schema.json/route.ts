import { openDataSchema } from '@/lib/share/opendata'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(openDataSchema(), { headers: { 'Content-Type': 'application/schema+json', 'Access-Control-Allow-Origin': '*' } })
}
