import { expect, test } from 'vitest'
import { isAsked } from '@/lib/hosting/serve/asked'

test.each(['/oembed', '/fr/embed/etna', '/en/embed/nobody'])('Next answers %s', (path) => {
  expect(isAsked(path)).toBe(true)
})

// Next would draw these pages again, or send what only its own links ask for.
test.each([
  '/',
  '/fr',
  '/fr.rsc',
  '/fr.txt',
  '/en/missing',
  '/fr/images/nobody',
  '/i/etna',
  '/i/',
  '/i/%65tna',
  '/fr/embed/',
  '/fr/embed/etna/x',
  '/de/embed/etna',
  '/oembed/etna.fr.json',
  '/_next/image',
  '/_next/data/proxima/fr.json',
  '/_not-found',
  '//',
])('Next is never asked for %s', (path) => {
  expect(isAsked(path)).toBe(false)
})
