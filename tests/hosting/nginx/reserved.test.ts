import { expect, test } from 'vitest'
import { nginxConf } from '@/lib/hosting/nginx/block'
import { withReservations } from '@/lib/hosting/nginx/reserved'

const host = {
  root: '/srv',
  siteUrl: 'https://p.example',
  brotli: false,
  precompressed: true,
  book: new Map(),
  digests: {},
}

test('a site that reserves nothing is the same block as ever', () => {
  expect(nginxConf({ ...host, reserved: [] })).toBe(nginxConf(host))
  expect(nginxConf(host)).not.toContain('tdm')
})

test('wherever headers are added, the reservation is among them', () => {
  const block = nginxConf({ ...host, reserved: [{ location: '/iiif/etna/*', 'tdm-reservation': 1 }] })
  const count = (text: string) => block.split(text).length
  expect(count('add_header tdm-reservation $proxima_tdm_reservation always;')).toBe(
    count('add_header X-Content-Type'),
  )
  expect(block).toMatch(
    /\nmap \$uri \$proxima_tdm_reservation \{\n {2}default '';\n {2}'~\^\/iiif\/etna\/' '1';\n\}/,
  )
  expect(withReservations('server {', [{ location: '/fr/images/a.b', 'tdm-reservation': 1 }])).toContain(
    String.raw`'~^/fr/images/a\\.b(?:\\.html)?$'`,
  )
})
