import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { start } from '../helpers/command'
import { freePort } from '../helpers/port'
import { exportSite, makeSite } from '../helpers/site'

vi.setConfig({ testTimeout: 600_000 })

/** Starts the host of an exported site as the browser tests do, and waits until it says that it serves. */
async function serve(root: string) {
  const port = await freePort()
  const child = start('tests/hosts/objects.ts', root, '--port', String(port))
  child.stderr.pipe(process.stderr)
  onTestFinished(() => void child.kill())
  await new Promise((done, refuse) => {
    child.stdout.on('data', done)
    child.on('exit', (code) => refuse(new Error(`the host ended with ${code}`)))
  })
  return `http://localhost:${port}`
}

test('the published objects are a site: addresses, headers, ranges, redirects, 404s', async () => {
  const root = makeSite()
  const objects = exportSite(root, { pictures: { etna: 'snow' } })
  const site = await serve(root)
  const variant = Object.keys(objects).find((key) => key.startsWith('variants/'))!
  const page = await fetch(`${site}/fr/images/etna`)
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    readFileSync(join(root, 'out/fr/images/etna.html'), 'utf8'),
  ])
  const picture = await fetch(`${site}/${variant}?query`)
  expect([picture.headers.get('cache-control'), picture.headers.get('x-content-type-options')]).toEqual([
    'public, max-age=31536000, immutable',
    'nosniff',
  ])
  const etag = picture.headers.get('etag')!
  expect((await fetch(`${site}/${variant}`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  const part = await fetch(`${site}/${variant}`, { headers: { Range: 'bytes=1-2', 'If-Range': etag } })
  // "snow", its second and third byte
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 1-2/4',
    'no',
  ])
  expect(
    (await fetch(`${site}/${variant}`, { headers: { Range: 'bytes=1-2', 'If-Range': '"other"' } })).status,
  ).toBe(200)
  expect((await fetch(`${site}/${variant}`, { headers: { Range: 'bytes=9-' } })).status).toBe(416)
  const old = await fetch(`${site}/press/proxima-old.jpg`, { redirect: 'manual' })
  expect([old.status, old.headers.get('location')]).toEqual([308, '/press/proxima-etna.jpg'])
  const missing = await fetch(`${site}/fr/nowhere`)
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here'])
  expect((await fetch(`${site}/%`)).status).toBe(400)
  const head = await fetch(`${site}/fr`, { method: 'HEAD' })
  expect([head.status, Number(head.headers.get('content-length')) > 0, await head.text()]).toEqual([
    200,
    true,
    '',
  ])
})
