import { openDataSchema } from '@/lib/share/opendata'

export const dynamic = 'force-dynamic'

/** What the open data keeps to, as JSON Schema. */
export function GET() {
  return Response.json(openDataSchema(), {
    headers: { 'Content-Type': 'application/schema+json', 'Access-Control-Allow-Origin': '*' },
  })
}
