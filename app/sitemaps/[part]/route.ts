import { modelOf } from '@/lib/pages'
import { urlset } from '@/lib/share/sitemap'

export const dynamic = 'force-dynamic'

/** The parts of a sitemap too long for one file; one part is `/sitemap.xml` itself. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const asked = modelOf('sitemapPart', await params)
  if (!asked) return new Response(null, { status: 404 })
  return new Response(urlset(asked.places), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
