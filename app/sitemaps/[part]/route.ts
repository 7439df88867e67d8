import { images, themes } from '@/lib/catalogue'
import { partsOf, placesOf, urlset } from '@/lib/share/sitemap'
import { pagePaths } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const dynamicParams = false

const parts = partsOf(placesOf(images, pagePaths(themes)))

/** The parts of a sitemap too long for one file; one part is `/sitemap.xml` itself. */
export function generateStaticParams() {
  return parts.map((_, part) => ({ part: `${part}.xml` }))
}

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const { part } = await params
  return new Response(urlset(parts[Number.parseInt(part)]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
