import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { host } from '../hosts'
import { ids, manifest } from '../helpers/pages'

const folder = host.exported ? 'out' : 'public'
const script = readdirSync(`${folder}/scripts`).find((name) => /^main-.*\.js$/.test(name))!
const files: [path: string, file: string][] = [
  [`/press/${manifest[ids[0]].press.en.file}`, `public/press/${manifest[ids[0]].press.en.file}`],
  [`/variants/${manifest[ids[0]].variants[0].file}`, `public/variants/${manifest[ids[0]].variants[0].file}`],
  [`/iiif/${ids[0]}/full/max/0/default.jpg`, `public/iiif/${ids[0]}/full/max/0/default.jpg`],
  [`/iiif/${ids[0]}/info.json`, `public/iiif/${ids[0]}/info.json`],
  [`/scripts/${script}`, `${folder}/scripts/${script}`],
]

for (const [path, file] of files) {
  test(`ranges of ${path.replace(/[\w-]+\.js$/, 'a script')} answer as RFC 9110 says`, async ({
    request,
  }) => {
    const bytes = readFileSync(file)
    const size = bytes.length
    const ask = (Range: string, more = {}) =>
      request.get(path, { headers: { Range, 'Accept-Encoding': 'identity', ...more } })
    const { etag } = (await request.head(path, { headers: { 'Accept-Encoding': 'identity' } })).headers()

    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      [`bytes=${size - 5}-`, size - 5, size],
      ['bytes=-3', size - 3, size],
      [`bytes=10-${size + 99}`, 10, size],
    ] as const) {
      const part = await ask(range)
      expect([part.status(), part.headers()['content-range']], range).toEqual([
        206,
        `bytes ${from}-${to - 1}/${size}`,
      ])
      expect((await part.body()).equals(bytes.subarray(from, to)), range).toBe(true)
    }
    for (const range of [`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=-0']) {
      const beyond = await ask(range)
      expect([beyond.status(), beyond.headers()['content-range']], range).toEqual([416, `bytes */${size}`])
    }
    // What is no list of byte ranges may be ignored or refused, several may be sent together or as a whole
    // (section 14.2).
    for (const [range, other] of [
      [`bytes=${size}-,${size + 1}-`, 416],
      ['bytes=x', 416],
      ['bytes=9-1', 416],
      ['bytes=', 416],
      ['bytes=0-1,x', 416],
      ['lines=0-1', 200],
      ['bytes=0-1,5-6', 206],
    ] as const) {
      const answer = await ask(range)
      const isWhole = answer.status() === 200 && (await answer.body()).equals(bytes)
      expect(isWhole || answer.status() === other, `${range}: ${answer.status()}`).toBe(true)
    }
    expect((await ask('bytes=0-9', { 'If-Range': etag })).status()).toBe(206)
    for (const range of ['bytes=0-9', `bytes=${size}-`])
      expect((await ask(range, { 'If-Range': '"another"' })).status()).toBe(200)
  })
}

test('a press file is an attachment with a digest that is right for the whole and for a range', async ({
  request,
}) => {
  const path = `/press/${manifest[ids[0]].press.en.file}`
  const whole = await request.get(path)
  const body = await whole.body()
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`
  const range = await request.get(path, { headers: { Range: 'bytes=100-199' } })
  expect(range.status()).toBe(206)
  expect(await range.body()).toEqual(body.subarray(100, 200))
  for (const response of [whole, range]) {
    expect(response.headers()['repr-digest']).toBe(digest)
    expect(response.headers()['content-disposition']).toBe('attachment')
    expect(response.headers().etag).toBeTruthy()
  }
  expect((await request.get(path, { headers: { 'If-None-Match': whole.headers().etag } })).status()).toBe(304)
})

test('a page is a file like any other; a range of nothing, or of what leads elsewhere, is ignored', async ({
  request,
}) => {
  const ask = (path: string) => request.get(path, { headers: { Range: 'bytes=99999999-' }, maxRedirects: 0 })
  // A server that codes a page as it sends it may pass over ranges of it.
  expect([200, 416]).toContain((await ask('/fr')).status())
  expect((await ask('/press/nothing.jpg')).status()).toBe(404)
  expect(host.negotiates ? [307] : [200, 416]).toContain((await ask(`/i/${ids[0]}`)).status())
})
