import { expect, test } from 'vitest'
import { openLeads } from '@/lib/hosting/serve/leads'
import { site } from '../../helpers/image'

const book = new Map([
  ['etna', { id: 'etna', alias: false }],
  ['volcano', { id: 'etna', alias: true }],
])
const there = ['/fr/images/etna', '/press/proxima-etna.jpg', '/iiif/etna/info.json', '/pictures/etna.640.jpg']
const lead = openLeads(book, (path) => there.includes(path))
const ask = (pathname: string, query = '', languages?: string) => {
  const { status, headers } = lead({ pathname, query, languages }) ?? {}
  return status && [status, headers?.Location]
}

test.each([
  ['/', 307, '/en'],
  ['/i/etna', 307, '/en/images/etna'],
  ['/i/volcano', 308, '/en/images/etna'],
])('%s leads to the visitor’s language, with the query, and nobody keeps the answer', (path, status, to) => {
  expect(ask(path, '?a=b', 'C, en-US;q=0.9')).toEqual([status, `${to}?a=b`])
  expect(lead({ pathname: path, query: '' })?.headers).toMatchObject({
    Vary: 'Accept-Language',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
})

test('an older address leads on with its query, open to other origins where it was', () => {
  expect(ask('/fr/images/volcano', '?ids=a')).toEqual([308, '/fr/images/etna?ids=a'])
  expect(ask('/iiif/volcano', '?x')).toEqual([303, '/iiif/etna/info.json?x'])
  const headersOf = (pathname: string) => lead({ pathname, query: '' })?.headers
  expect(headersOf('/iiif/volcano')).toMatchObject({ 'Access-Control-Allow-Origin': '*' })
  expect(headersOf('/fr/images/volcano')).not.toHaveProperty('Access-Control-Allow-Origin')
  expect(headersOf('/press/proxima-volcano.jpg')).not.toHaveProperty('Content-Disposition')
})

test('a view of an original that hangs no more leads to that of today', () => {
  expect(ask('/iiif/volcano/full/640,400/0/default.jpg')).toEqual([308, '/pictures/etna.640.jpg'])
})

test('an oEmbed document, which only hosts without a server have, leads to the question', () => {
  const question = `/oembed?url=${encodeURIComponent(`${site}/en/images/etna`)}&format=json`
  for (const name of ['etna', 'volcano']) expect(ask(`/oembed/${name}.en.json`)).toEqual([308, question])
  expect(ask('/oembed/etna.de.json')).toBeUndefined()
})

test.each([
  '/en/images/volcano',
  '/i/nobody',
  '/i/%65tna',
  '/i/etna/x',
  '/nowhere',
  '/iiif/volcano/none',
  '//',
])('%s leads nowhere', (path) => {
  expect(ask(path)).toBeUndefined()
})
