import { expect, test } from 'vitest'
import { openSite } from '@/lib/hosting/serve/respond'
import { makeFolder } from '../../helpers/folder'
import { listen } from '../../helpers/listening'

const app = '.next/finished'

/** A site of one wall and one image; what Next is asked for is answered with its name. */
function serve() {
  const root = makeFolder({
    '.next/proxima-names.json': '{"etna":{"id":"etna","alias":false},"volcano":{"id":"etna","alias":true}}',
    'public/press/proxima-etna.jpg': 'press',
    'public/iiif/etna/info.json': '{}',
    [`${app}/fr.html`]: 'mur',
    [`${app}/fr/images/etna.html`]: 'etna',
    [`${app}/fr/missing.html`]: 'rien ici',
    [`${app}/en/missing.html`]: 'nothing here',
    [`${app}/_not-found.html`]: 'rien, nothing',
  })
  const respond = openSite(root, async (request, response) => response.end(`Next: ${request.url}`))
  return listen((request, response) => void respond(request, response))
}

test.each([
  ['/fr', 200, 'mur'],
  ['/fr?q=etna', 200, 'mur'],
  ['/fr/images/etna', 200, 'etna'],
  ['/fr/embed/etna', 200, 'Next: /fr/embed/etna'],
  ['/fr/embed/nobody', 200, 'Next: /fr/embed/nobody'],
  ['/oembed?url=a', 200, 'Next: /oembed?url=a'],
  ['/fr/nowhere', 404, 'rien ici'],
  ['/fr/missing', 404, 'rien ici'],
  ['/en/images/etna', 404, 'nothing here'],
  ['/i/nobody', 404, 'rien, nothing'],
  ['/nowhere', 404, 'rien, nothing'],
  ['/nowhere/', 404, 'rien, nothing'],
  ['/_next/image?url=/fr', 404, 'rien, nothing'],
  ['/%E0%A4%A', 400, 'rien, nothing'],
  ['/fr/%', 400, 'rien ici'],
  ['/fr/th%E8mes', 400, 'rien ici'],
  ['/i/%ff', 400, 'rien, nothing'],
  ['http://a.example/fr?q=etna', 200, 'mur'],
  ['https://a.example/oembed?url=a', 200, 'Next: /oembed?url=a'],
  ['http://a.example', 307, ''],
])('%s is answered with %i and "%s"', async (path, status, text) => {
  const answer = await (await serve())(path)
  expect([answer.status, answer.body.toString()]).toEqual([status, text])
})

test.each([
  ['/', 307, '/fr'],
  ['/?q=1', 307, '/fr?q=1'],
  ['/i/etna?utm_source=x', 307, '/fr/images/etna?utm_source=x'],
  ['/i/volcano', 308, '/fr/images/etna'],
  ['/fr/images/volcano?q=1', 308, '/fr/images/etna?q=1'],
  ['/fr/embed/volcano', 308, '/fr/embed/etna'],
  ['/press/proxima-volcano.jpg', 308, '/press/proxima-etna.jpg'],
  ['/iiif/etna', 303, '/iiif/etna/info.json'],
])('%s leads on with %i to %s', async (path, status, to) => {
  const answer = await (await serve())(path)
  expect([answer.status, answer.headers.location, answer.body.length]).toEqual([status, to, 0])
})

test.each([
  ['/fr/?q=1', '/fr?q=1'],
  ['/fr/images/etna/', '/fr/images/etna'],
  ['/i/etna/', '/i/etna'],
])('%s leads to %s for good', async (path, to) => {
  const { status, headers } = await (await serve())(path)
  expect([status, headers.location]).toEqual([308, to])
})

test.each(['//stranger.example/', '//stranger.example/%2e%2e', '/\\stranger.example/', '//fr/'])(
  '%s leads to no other site',
  async (path) => {
    const { status, headers } = await (await serve())(path)
    expect([status, headers.location]).toEqual([404, undefined])
  },
)

test('other methods are answered before anything is looked for', async () => {
  const ask = await serve()
  expect((await ask('/fr', { method: 'POST' })).status).toBe(405)
  expect((await ask('/iiif/x', { method: 'OPTIONS' })).status).toBe(204)
})
