import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { ids, manifest } from './site'

const chunk = readdirSync('.next/static/chunks').find((name) => name.endsWith('.js'))!
const files: [path: string, file: string][] = [
  [`/press/${manifest[ids[0]].press.file}`, `public/press/${manifest[ids[0]].press.file}`],
  [`/variants/${manifest[ids[0]].variants[0].file}`, `public/variants/${manifest[ids[0]].variants[0].file}`],
  [`/iiif/${ids[0]}/full/max/0/default.jpg`, `public/iiif/${ids[0]}/full/max/0/default.jpg`],
  [`/iiif/${ids[0]}/info.json`, `public/iiif/${ids[0]}/info.json`],
  [`/_next/static/chunks/${chunk}`, `.next/static/chunks/${chunk}`],
]

for (const [path, file] of files) {
  test(`ranges of ${path.replace(/[\w-]+\.js$/, 'a script')} answer as RFC 9110 says`, async ({ request }) => {
    const bytes = readFileSync(file)
    const size = bytes.length
    const ask = (Range: string, more = {}) => request.get(path, { headers: { Range, 'Accept-Encoding': 'identity', ...more } })
    const { etag } = (await request.head(path)).headers()

    for (const [range, from, to] of [['bytes=0-9', 0, 10], [`bytes=${size - 5}-`, size - 5, size], ['bytes=-3', size - 3, size], [`bytes=10-${size + 99}`, 10, size]] as const) {
      const part = await ask(range)
      expect([part.status(), part.headers()['content-range']], range).toEqual([206, `bytes ${from}-${to - 1}/${size}`])
      expect((await part.body()).equals(bytes.subarray(from, to)), range).toBe(true)
    }
    for (const range of [`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=-0', `bytes=${size}-,${size + 1}-`]) {
      const beyond = await ask(range)
      expect([beyond.status(), beyond.headers()['content-range'], (await beyond.body()).length], range).toEqual([416, `bytes */${size}`, 0])
    }
    // What is no list of byte ranges is ignored, and so may several be.
    for (const range of ['bytes=x', 'bytes=9-1', 'bytes=', 'bytes=0-1,x', 'lines=0-1', 'bytes=0-1,5-6']) {
      const whole = await ask(range)
      expect([whole.status(), (await whole.body()).equals(bytes)], range).toEqual([200, true])
    }
    expect((await ask('bytes=0-9', { 'If-Range': etag })).status()).toBe(206)
    for (const range of ['bytes=0-9', `bytes=${size}-`]) expect((await ask(range, { 'If-Range': '"another"' })).status()).toBe(200)
  })
}

test('a range of a page, of nothing, and of an address that leads elsewhere is ignored', async ({ request }) => {
  const ask = (path: string) => request.get(path, { headers: { Range: 'bytes=99999999-' }, maxRedirects: 0 })
  expect((await ask('/fr')).status()).toBe(200)
  expect((await ask('/press/nothing.jpg')).status()).toBe(404)
  expect((await ask(`/i/${ids[0]}`)).status()).toBe(307)
})
