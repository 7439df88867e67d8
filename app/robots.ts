import type { MetadataRoute } from 'next'
import { absolute } from '@/lib/site/addresses'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/oembed' }, sitemap: absolute('/sitemap.xml') }
}
