import { availableParallelism } from 'node:os'
import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'
import { rules, type Headers } from './lib/hosting/rules/headers'
import { toNext, type Pattern } from './lib/hosting/rules/patterns'
import { readRedirects } from './lib/hosting/rules/redirects'
import { isExport } from './lib/site/addresses'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

/**
 * A rule as Next reads it. How long its own files keep, Next says itself: otherwise in development than in a
 * build.
 */
function told(path: Pattern, { 'Cache-Control': cache, ...others }: Headers) {
  const entry = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  })
  const kept = path.startsWith('/_next/')
    ? []
    : [entry(path === '/*' ? '/((?!_next/static/).*)' : toNext(path), { 'Cache-Control': cache })]
  return [...(Object.keys(others).length ? [entry(toNext(path), others)] : []), ...(cache ? kept : [])]
}

const shared: NextConfig = {
  poweredByHeader: false,
  // One name for every build: the same pages are the same bytes, and a changed caption changes no other page.
  // Next uses it to tell builds apart when its own links are followed, and every link here is a plain one.
  generateBuildId: () => 'proxima',
  // Next would leave one core idle.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
}

// What a server does at each request, a static host is told in files of its own: see lib/hosting.
const exported: NextConfig = {
  ...shared,
  output: 'export',
}

const served: NextConfig = {
  ...shared,
  // An address without a page answers with the 404 of its language.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [],
    fallback: [{ source: '/:locale(fr|en)/:path+', destination: '/:locale/missing' }],
  }),
  // The proxy answers `/i/`: there the visitor's language decides as well.
  redirects: async () =>
    readRedirects(process.cwd())
      .filter(({ from }) => !from.startsWith('/i/'))
      .map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
  headers: async () => rules.flatMap(({ paths, headers }) => paths.flatMap((path) => told(path, headers))),
}

export default withNextIntl(isExport ? exported : served)
