import { expect, test } from 'vitest'
import { rules } from '@/lib/hosting/rules/headers'
import { addressLocations } from '@/lib/hosting/nginx/locations'

const locations = addressLocations()
const starting = (start: string) => locations.filter((text) => text.startsWith(`location ${start} {`))

test('every pattern of the rules but everybody’s and oEmbed’s has its place in one location', () => {
  const text = locations.join('\n')
  for (const path of rules.slice(1).flatMap(({ paths }) => paths)) {
    const prefix = path.split(/[:*]/)[0]
    if (path !== '/oembed') expect(text, path).toContain(path === prefix ? `= ${path} {` : `^~ ${prefix} {`)
  }
  expect(text).not.toContain('= /oembed {')
})

test('patterns that begin alike share a location, the narrower ones inside it', () => {
  const [iiif, ...others] = starting('^~ /iiif/')
  expect(others).toEqual([])
  expect(iiif).toContain('\n  location ~ ^/iiif/.*/info\\.json$ {')
})

test('a press file answers with its digest, an embed with its page, and what is not there leads on', () => {
  expect(starting('^~ /press/')[0]).toContain('add_header Repr-Digest $proxima_digest always;')
  expect(starting('^~ /en/embed/')[0]).toContain('try_files $uri.html $uri @proxima_moved;')
  expect(starting('^~ /cards/')[0]).toContain('try_files $uri @proxima_moved;')
})

test('what is sent with everybody’s headers alone says nothing of them again', () => {
  expect(starting('^~ /variants/')[0]).toContain('immutable')
  expect(starting('= /press/SHA256SUMS')[0]).not.toContain('add_header')
})
