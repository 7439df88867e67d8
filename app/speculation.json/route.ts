import { speculationRules } from '@/lib/hosting/rules/speculation'

export const dynamic = 'force-dynamic'

/** Which pages a browser may fetch before they are asked for. */
export function GET() {
  return Response.json(speculationRules(), { headers: { 'Content-Type': 'application/speculationrules+json' } })
}
