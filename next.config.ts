import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'
import { rules } from './lib/hosting/headers'
import { toNext } from './lib/hosting/patterns'
import { readRedirects } from './lib/hosting/redirects'
import { isExport } from './lib/site'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

const shared: NextConfig = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },
}

// What a server does at each request, a static host is told in files of its own: see lib/hosting.
const exported: NextConfig = {
  ...shared,
  output: 'export',
  // An export of the same pages is the same bytes.
  generateBuildId: () => 'export',
}

const served: NextConfig = {
  ...shared,
  // An address without a page answers with the 404 of its language.
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [{ source: '/:locale(fr|en)/:path+', destination: '/:locale/missing' }] }),
  // The proxy answers `/i/`: there the visitor's language decides as well.
  redirects: async () =>
    readRedirects(process.cwd()).filter(({ from }) => !from.startsWith('/i/')).map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
  // Next gives its own files their headers.
  headers: async () =>
    rules.flatMap(({ paths, headers }) => paths.filter((path) => !path.startsWith('/_next/')).map((path) => ({
      source: toNext(path),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    }))),
}

export default withNextIntl(isExport ? exported : served)
