import { modelOf } from '@/lib/pages'
import { sitemap } from '@/lib/share/sitemap'

export const dynamic = 'force-dynamic'

/** The addresses of all pages, or of the parts that list them. */
export function GET() {
  return new Response(sitemap(modelOf('sitemap', {}).places), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
