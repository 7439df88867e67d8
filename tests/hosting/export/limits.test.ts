import { expect, test } from 'vitest'
import { describeHosts, refusals, type Needs } from '@/lib/hosting/export/limits'

const needs: Needs = {
  files: 5000,
  bytes: 4e8,
  largest: { file: 'press/a.jpg', bytes: 9e6 },
  headers: 100,
  unheaded: 0,
  single: 150,
  many: 0,
}

test.each<[Parameters<typeof refusals>[0], Partial<Needs>, string]>([
  ['cloudflare', { files: 20_001 }, 'takes 20,000 files, and this site has 20,001.'],
  ['cloudflare-paid', { files: 100_001 }, 'takes 100,000 files'],
  [
    'cloudflare',
    { largest: { file: 'press/b.jpg', bytes: 26_214_401 } },
    '26,214,400 bytes a file (press/b.jpg)',
  ],
  ['cloudflare', { single: 2001 }, '2,000 redirects of one address'],
  ['cloudflare', { many: 101 }, '100 redirects of many'],
  ['cloudflare', { headers: 101 }, '100 rules of headers'],
  ['github', { bytes: 1e9 + 1 }, '1,000,000,000 bytes'],
  ['gitlab', { files: 200_001 }, '200,000 files'],
  ['workers', {}, 'answer a comma in a path with a redirect'],
])('%s refuses %j', (host, more, said) => {
  const [sentence, ...others] = refusals(host, { ...needs, ...more })
  expect(sentence).toContain(said)
  expect(others).toEqual([])
})

test.each(['nginx', 'caddy', 'store', 'netlify'] as const)('%s takes whatever comes', (host) => {
  expect(refusals(host, { ...needs, files: 1e7, bytes: 1e12, single: 1e6, headers: 1e6 })).toEqual([])
})

test('says of each host what it takes of its limits, and what goes there without headers of its own', () => {
  const told = describeHosts({ ...needs, unheaded: 12 }, false)
  expect(told).toContain(
    '  Cloudflare Pages takes it: 5,000 of 20,000 files, 150 of 2,000 redirects, 100 of 100 rules of headers. 12 press files go there without Repr-Digest and Content-Disposition, for want of rules.',
  )
  expect(told.join()).toContain('Cloudflare Workers cannot serve this site.')
  expect(told.join()).not.toContain('paid')
  expect(describeHosts({ ...needs, files: 30_000 }, false)).toContain(
    '  Cloudflare Pages, paid takes it: 30,000 of 100,000 files, 150 of 2,000 redirects, 100 of 100 rules of headers.',
  )
  expect(describeHosts(needs, false, 'netlify')).toEqual(['  Netlify takes it.'])
  expect(describeHosts(needs, true)).toEqual([
    '  GitHub Pages takes it: 400 of 1,000 MB.',
    '  GitLab Pages takes it: 5,000 of 200,000 files, 400 of 1,000 MB.',
  ])
})
