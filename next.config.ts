import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'
import { readAddresses } from './lib/catalogue/aliases'

const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })

// Names of these files change with their bytes.
const forever = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** IIIF documents name their context in their media type (Image API 3.0, section 5.1; Presentation API 3.0, section 6). */
const iiif = (api: string) => [{ key: 'Content-Type', value: `application/ld+json;profile="http://iiif.io/api/${api}/3/context.json"` }]

const config: NextConfig = {
  poweredByHeader: false,
  // Made from what is built, so that building it twice makes the same pages; without it Next takes one at random.
  generateBuildId: () => process.env.BUILD_FINGERPRINT?.slice(0, 20) ?? null,
  experimental: { globalNotFound: true },
  // An address without a page answers with the 404 of its language.
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [{ source: '/:locale(fr|en)/:path+', destination: '/:locale/missing' }] }),
  // 308: whoever knew an image by an older id finds it for good.
  redirects: async () =>
    [...readAddresses(process.cwd())].filter(([, { alias }]) => alias).flatMap(([name, { id }]) => [
      { source: `/:locale(fr|en)/:room(images|embed)/${name}`, destination: `/:locale/:room/${id}`, permanent: true },
      { source: `/press/proxima-${name}.jpg`, destination: `/press/proxima-${id}.jpg`, permanent: true },
    ]),
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // Others may frame an embed, and nothing else; the scripts' policy is in each page.
    { source: '/((?!fr/embed/|en/embed/).*)', headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }] },
    { source: '/:locale(fr|en)/embed/:id', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *" }] },
    { source: '/:folder(variants|cards)/:file', headers: forever },
    { source: '/search/:folder/:path+', headers: forever },
    { source: '/press/:file(.*\\.jpg)', headers: [{ key: 'Content-Disposition', value: 'attachment' }] },
    // A IIIF address is fixed, so what it holds may change: a day's keeping, not a year's.
    { source: '/iiif/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
    { source: '/iiif/:path*/default.jpg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
    { source: '/iiif/:path*.json', headers: iiif('presentation') },
    { source: '/iiif/:id/info.json', headers: iiif('image') },
    { source: '/:open(catalogue.json|catalogue.schema.json)', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
  ],
}

export default withNextIntl(config)
