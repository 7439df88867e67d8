import type { MetadataRoute } from 'next'
import { absolute, documentPaths } from '@/lib/site/addresses'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: absolute(documentPaths.sitemap),
  }
}
