import { expect, test } from 'vitest'
import { answerMethod } from '@/lib/hosting/serve/methods'
import { listen } from '../../helpers/listening'

const serve = () =>
  listen((request, response) => {
    if (!answerMethod(request, response, request.url!)) response.end('content')
  })

test('GET and HEAD are left to others', async () => {
  const ask = await serve()
  expect((await ask('/fr')).body.toString()).toBe('content')
  expect((await ask('/fr', { method: 'HEAD' })).status).toBe(200)
})

test('a page of another origin learns what it may ask of what anyone may read', async () => {
  const ask = await serve()
  const { status, headers, body } = await ask('/iiif/etna/info.json', {
    method: 'OPTIONS',
    headers: { Origin: 'https://reader.example', 'Access-Control-Request-Method': 'GET' },
  })
  expect([status, body.length]).toEqual([204, 0])
  expect(headers).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  })
})

test('of a page it learns only what may be asked', async () => {
  const { status, headers } = await (await serve())('/fr', { method: 'OPTIONS' })
  expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
  expect(Object.keys(headers).filter((name) => name.startsWith('access-'))).toEqual([])
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])(
  '%s is refused, whatever it asks for',
  async (method) => {
    const ask = await serve()
    for (const path of ['/fr', '/iiif/etna/info.json', '/nowhere', '/oembed']) {
      const { status, headers, body } = await ask(path, { method })
      expect([status, headers.allow, body.length], path).toEqual([405, 'GET, HEAD, OPTIONS', 0])
    }
  },
)
