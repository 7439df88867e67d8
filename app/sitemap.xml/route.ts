import { images, themes } from '@/lib/catalogue'
import { placesOf, sitemap } from '@/lib/share/sitemap'
import { pagePaths } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** The addresses of all pages, or of the parts that list them. */
export function GET() {
  return new Response(sitemap(placesOf(images, pagePaths(themes))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
