import { expect, test } from 'vitest'
import { openAsked } from '@/lib/hosting/serve/asked'
import { makeFolder } from '../../helpers/folder'

const redirects = ['/fr/images/volcano', '/press/proxima-volcano.jpg'].map((source) => ({ source }))
const root = () => makeFolder({ '.next/routes-manifest.json': JSON.stringify({ redirects }) })
const asked = () => openAsked(root(), (path) => decodeURIComponent(path) === '/fr/images/etna')

test.each([
  '/',
  '/oembed',
  '/i/etna',
  // An older id.
  '/i/volcano',
  '/fr/images/volcano',
  '/press/proxima-volcano.jpg',
  '/fr/embed/etna',
  '/en/embed/nobody',
])('Next answers %s', (path) => {
  expect(asked()(path)).toBe(true)
})

// Next would draw these pages again, or send what only its own links ask for.
test.each([
  '/fr',
  '/fr.rsc',
  '/fr.txt',
  '/en/missing',
  '/fr/images/nobody',
  '/i/nobody',
  '/i/',
  '/i/%65tna',
  '/i/etna/x',
  '/fr/embed/',
  '/de/embed/etna',
  '/oembed/etna.fr.json',
  '/_next/image',
  '/_next/data/proxima/fr.json',
  '/_not-found',
  '//',
])('Next is never asked for %s', (path) => {
  expect(asked()(path)).toBe(false)
})
