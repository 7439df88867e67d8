import { images, themes } from '@/lib/catalogue'
import { pagePaths } from '@/lib/site/addresses'
import { placesOf, sitemap } from '@/lib/share/sitemap'

export const dynamic = 'force-static'

export function GET() {
  return new Response(sitemap(placesOf(images, pagePaths(themes))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
