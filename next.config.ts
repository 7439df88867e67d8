import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'
import { rules, type Headers } from './lib/hosting/rules/headers'
import { toNext, type Pattern } from './lib/hosting/rules/patterns'
import { languageList } from './lib/i18n/languages'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

/**
 * A rule as Next reads it: one entry for how long a file keeps, another for the rest. Next itself says how
 * long its own files keep, and says it differently in development.
 */
function headersFor(path: Pattern, { 'Cache-Control': cache, ...others }: Headers) {
  const list = []
  if (Object.keys(others).length) list.push(entry(toNext(path), others))
  if (cache && !path.startsWith('/_next/')) {
    const source = path === '/*' ? '/((?!_next/static/).*)' : toNext(path)
    list.push(entry(source, { 'Cache-Control': cache }))
  }
  return list
}

function entry(source: string, headers: Headers) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) }
}

const config: NextConfig = {
  // lib/hosting/build/types.ts checks them, by a compiler that is twice as fast.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // One name for every build: the same pages are the same bytes, and a changed caption changes no other page.
  // Next tells builds apart by it when its own links are followed; every link here is a plain one.
  generateBuildId: () => 'proxima',
  // What the compiled site draws, lib/hosting/build finishes and keeps: Next keeps nothing of it.
  cacheMaxMemorySize: 0,
  experimental: { globalNotFound: true, isrFlushToDisk: false },
  // An address without a page answers with the 404 of its language.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [],
    fallback: [{ source: `/:locale(${languageList.join('|')})/:path+`, destination: '/:locale/missing' }],
  }),
  // In development Next's own scripts stand in the page, and compile what changes: the policy would refuse
  // both.
  headers: async () =>
    process.env.NODE_ENV === 'development'
      ? []
      : rules.flatMap(({ paths, headers }) => paths.flatMap((path) => headersFor(path, headers))),
}

export default withNextIntl(config)
