import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openFinder, openFinished, openMissing } from '@/lib/hosting/serve/finished'
import { makeFolder } from '../../helpers/folder'
import { listen } from '../../helpers/listening'

const words = 'a word of the page '.repeat(100)
// 1,900 bytes of text, 256 of a picture, and one that is too long to keep in memory.
const picture = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
const long = Buffer.alloc(1_000_001, 7)
const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64')

/** Serves the files above, and whatever else is asked for as missing. */
async function serve() {
  const root = makeFolder({
    'public/a.txt': words,
    'public/a.jpg': picture,
    'public/long.jpg': long,
    'public/long.txt': 'line\n'.repeat(200_001),
    '.next/finished/_not-found.html': words,
  })
  const [find, send, sendMissing] = [openFinder(root), openFinished(), openMissing()]
  return listen((request, response) => {
    const file = find(request.url!)
    if (file) void send(request, response, file)
    else sendMissing(request, response, find('/a.txt')!)
  })
}

test('a file is sent whole, with its length, its digest and a strong ETag', async () => {
  const ask = await serve()
  for (const [path, bytes] of [
    ['/a.jpg', picture],
    ['/long.jpg', long],
  ] as const) {
    const { status, headers, body } = await ask(path)
    expect([status, body.equals(bytes)], path).toEqual([200, true])
    expect(headers, path).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      etag: `"${digestOf(bytes).slice(0, 22)}"`,
      'repr-digest': `sha-256=:${digestOf(bytes)}:`,
      'x-content-type-options': 'nosniff',
    })
    expect(headers, path).not.toHaveProperty('last-modified')
  }
})

test('HEAD tells the same and sends nothing', async () => {
  const ask = await serve()
  for (const path of ['/a.txt', '/long.jpg']) {
    const asked = { 'Accept-Encoding': 'br' }
    const [whole, head] = [
      await ask(path, { headers: asked }),
      await ask(path, { method: 'HEAD', headers: asked }),
    ]
    const headers = { ...whole.headers, date: head.headers.date }
    expect([head.status, head.body.length], path).toEqual([200, 0])
    expect(head.headers, path).toMatchObject(headers)
  }
})

test('a text is coded, and its ETag is that of the coded bytes', async () => {
  const ask = await serve()
  const { headers, body } = await ask('/a.txt', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(brotliDecompressSync(body).toString()).toBe(words)
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
    'repr-digest': `sha-256=:${digestOf(body)}:`,
  })
  // Also one that is longer than what is sent from the disk: 1,000,005 bytes.
  const { body: coded } = await ask('/long.txt', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(coded.length).toBeLessThan(10_000)
})

test('whoever has the file already is told so, and keeps what he has', async () => {
  const ask = await serve()
  for (const [path, coding] of [
    ['/a.jpg', 'identity'],
    ['/a.txt', 'identity'],
    ['/a.txt', 'br'],
    ['/long.jpg', 'identity'],
  ]) {
    const asked = { 'Accept-Encoding': coding }
    const { headers } = await ask(path, { headers: asked })
    const etag = headers.etag!
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(path, { headers: { ...asked, 'If-None-Match': tag } })
      expect([again.status, again.body.length], `${path} ${tag}`).toEqual([304, 0])
      expect(again.headers, path).toMatchObject({ etag, 'cache-control': headers['cache-control'] })
      expect(again.headers, path).not.toHaveProperty('content-type')
    }
    const other = await ask(path, { headers: { ...asked, 'If-None-Match': '"other"' } })
    expect(other.status, path).toBe(200)
    // A browser that reloads without its memory.
    const anew = await ask(path, {
      headers: { ...asked, 'If-None-Match': etag, 'Cache-Control': 'no-cache' },
    })
    expect(anew.status, path).toBe(200)
  }
  const plain = (await ask('/a.txt')).headers.etag!
  const coded = await ask('/a.txt', { headers: { 'Accept-Encoding': 'br', 'If-None-Match': plain } })
  expect(coded.status).toBe(200)
})

const ranges: [range: string, status: number, from: number, to: number][] = [
  ['bytes=0-9', 206, 0, 10],
  ['bytes=250-', 206, 250, 256],
  ['bytes=-3', 206, 253, 256],
  ['bytes=10-9999', 206, 10, 256],
  ['bytes=-9999', 206, 0, 256],
  ['bytes=9-1', 416, 0, 0],
  ['bytes=256-', 416, 0, 0],
  ['bytes=-0', 416, 0, 0],
  ['bytes=x', 200, 0, 256],
  ['lines=0-1', 200, 0, 256],
  ['x', 200, 0, 256],
]

test.each(ranges)('%s of 256 bytes is answered with %i', async (range, status, from, to) => {
  const ask = await serve()
  const answer = await ask('/a.jpg', { headers: { Range: range } })
  expect(answer.status).toBe(status)
  if (status === 416) return expect(answer.headers['content-range']).toBe('bytes */256')
  expect(answer.body).toEqual(picture.subarray(from, to))
  expect(answer.headers['content-range']).toBe(status === 206 ? `bytes ${from}-${to - 1}/256` : undefined)
  // Of the whole, whatever part is sent (RFC 9530, section 3).
  expect(answer.headers['repr-digest']).toBe(`sha-256=:${digestOf(picture)}:`)
})

test('a part is of the text as it is, never of its coded form', async () => {
  const ask = await serve()
  const { status, headers, body } = await ask('/a.txt', {
    headers: { Range: 'bytes=2-5', 'Accept-Encoding': 'br' },
  })
  expect([status, body.toString(), headers['content-range']]).toEqual([206, 'word', 'bytes 2-5/1900'])
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'repr-digest': `sha-256=:${digestOf(words)}:` })
  expect(headers).not.toHaveProperty('content-encoding')
})

test('a part is sent if the file is still the same, else all of it', async () => {
  const ask = await serve()
  const etag = (await ask('/a.jpg')).headers.etag!
  const part = (tag: string) => ask('/a.jpg', { headers: { Range: 'bytes=0-9', 'If-Range': tag } })
  expect([(await part(etag)).status, (await part('"other"')).status]).toEqual([206, 200])
  expect((await part('"other"')).body).toEqual(picture)
})

test('what must be of another file fails', async () => {
  const ask = await serve()
  expect((await ask('/a.jpg', { headers: { 'If-Match': '"other"' } })).status).toBe(412)
})

test('what is missing is a 404, also for whoever has its page, asks for a part of it, or for its head', async () => {
  const ask = await serve()
  const { status, headers, body } = await ask('/nowhere')
  expect([status, body.toString()]).toEqual([404, words])
  for (const [name, value] of [
    ['If-None-Match', headers.etag!],
    ['Range', 'bytes=0-1'],
    ['Range', 'bytes=9999-'],
  ])
    expect((await ask('/nowhere', { headers: { [name]: value } })).status, value).toBe(404)
  const head = await ask('/nowhere', { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([404, '1900', 0])
})

test('a file that was found once is not looked for again', () => {
  const root = makeFolder({ 'public/a.txt': 'a' })
  const find = openFinder(root)
  expect(find('/b.txt')).toBeUndefined()
  const found = find('/a.txt')
  writeFileSync(join(root, 'public/b.txt'), 'b')
  expect([find('/a.txt') === found, find('/b.txt')?.size]).toEqual([true, 1])
})
