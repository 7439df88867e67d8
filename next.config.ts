import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

const year = 'public, max-age=31536000, immutable'

/** IIIF documents name their context in their media type (Image API 3.0, section 5.1; Presentation API 3.0, section 6). */
const iiif = (api: string) => [{ key: 'Content-Type', value: `application/ld+json;profile="http://iiif.io/api/${api}/3/context.json"` }]

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: false,
  experimental: { globalNotFound: true },
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [{ source: '/:locale(fr|en)/:path+', destination: '/:locale/missing' }] }),
  headers: async () => [
    { source: '/variants/:file', headers: [{ key: 'Cache-Control', value: year }] },
    { source: '/press/:file', headers: [{ key: 'Content-Disposition', value: 'attachment' }] },
    // A IIIF address is fixed, so what it holds may change: a day's keeping, not a year's.
    { source: '/iiif/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
    { source: '/iiif/:path*/default.jpg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
    { source: '/iiif/:path*.json', headers: iiif('presentation') },
    { source: '/iiif/:id/info.json', headers: iiif('image') },
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }, { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' }] },
  ],
}

export default withNextIntl(config)
