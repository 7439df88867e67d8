import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

const year = 'public, max-age=31536000, immutable'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: false,
  experimental: { globalNotFound: true },
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [{ source: '/:locale(fr|en)/:path+', destination: '/:locale/missing' }] }),
  headers: async () => [
    { source: '/variants/:file', headers: [{ key: 'Cache-Control', value: year }] },
    { source: '/search/:folder/:path+', headers: [{ key: 'Cache-Control', value: year }] },
    { source: '/press/:file', headers: [{ key: 'Content-Disposition', value: 'attachment' }] },
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }, { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' }] },
  ],
}

export default withNextIntl(config)
