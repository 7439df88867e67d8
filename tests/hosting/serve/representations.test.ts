import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { headersOfFile, isText, openRepresentations } from '@/lib/hosting/serve/representations'
import { makeFolder } from '../../helpers/folder'

const words = 'a word of the page '.repeat(100)
const files = { 'a.html': words, 'a.jpg': words, 'twin.html': words, 'twin.html.br': 'coded before' }

/** A file of a folder as the finder finds it. */
const fileOf = (root: string, name: string, type = 'text/html; charset=utf-8', size = words.length) => ({
  path: join(root, name),
  size,
  type,
  headers: { 'Cache-Control': 'no-cache' },
})
const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64')

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a text is sent in %s, with the digest and the ETag of what is sent', (coding, decode) => {
  const represent = openRepresentations()
  const file = fileOf(makeFolder(files), 'a.html')
  const { headers, bytes } = represent(file, coding)
  expect(decode(bytes).toString()).toBe(words)
  expect(headers).toEqual({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(bytes.length),
    'Content-Encoding': coding,
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
    ETag: `"${digestOf(bytes).slice(0, 22)}"`,
    'Repr-Digest': `sha-256=:${digestOf(bytes)}:`,
    'Cache-Control': 'no-cache',
  })
  expect(headers.ETag).not.toBe(represent(file, undefined).headers.ETag)
})

test('without a coding that the visitor reads a text is sent as it is', () => {
  const { headers, bytes } = openRepresentations()(fileOf(makeFolder(files), 'a.html'), 'deflate')
  expect(bytes.toString()).toBe(words)
  expect(headers).toMatchObject({
    'Repr-Digest': `sha-256=:${digestOf(words)}:`,
    'Content-Length': '1900',
    Vary: 'Accept-Encoding',
  })
  expect(headers).not.toHaveProperty('Content-Encoding')
})

test('the twin that the build wrote is what is sent', () => {
  const { bytes } = openRepresentations()(fileOf(makeFolder(files), 'twin.html'), 'br')
  expect(bytes.toString()).toBe('coded before')
})

test('a picture is sent as it is, and says nothing of codings', () => {
  const { headers, bytes } = openRepresentations()(fileOf(makeFolder(files), 'a.jpg', 'image/jpeg'), 'br')
  expect(bytes.toString()).toBe(words)
  expect(Object.keys(headers)).not.toContain('Vary')
  expect(Object.keys(headers)).not.toContain('Content-Encoding')
})

const types: [type: string, size: number, is: boolean][] = [
  ['text/html; charset=utf-8', 1_024, true],
  ['text/html; charset=utf-8', 1_023, false],
  ['text/css; charset=utf-8', 5_000, true],
  ['application/javascript; charset=utf-8', 5_000, true],
  ['application/json; charset=utf-8', 5_000_000, true],
  ['application/ld+json;profile="http://iiif.io/api/image/3/context.json"', 5_000, true],
  ['application/manifest+json', 5_000, true],
  ['application/xml', 5_000, true],
  ['application/atom+xml', 5_000, true],
  ['image/svg+xml', 5_000, true],
  ['image/jpeg', 5_000, false],
  ['image/avif', 5_000, false],
  ['font/woff2', 5_000, false],
  ['application/octet-stream', 5_000, false],
]

test.each(types)('whether %s of %i bytes is coded: %s', (type, size, is) => {
  expect(isText(fileOf('', 'a', type, size))).toBe(is)
})

test('what was asked for last is remembered, as far as the budget goes', () => {
  const root = makeFolder({ 'a.jpg': 'a'.repeat(60), 'b.jpg': 'b'.repeat(60), 'c.jpg': 'c'.repeat(30) })
  const represent = openRepresentations(100)
  const of = (name: string, size: number) =>
    represent(fileOf(root, name, 'image/jpeg', size), undefined).bytes.toString()[0]
  expect(of('a.jpg', 60)).toBe('a')
  for (const name of ['a.jpg', 'b.jpg', 'c.jpg']) writeFileSync(join(root, name), 'changed')
  expect(of('a.jpg', 60)).toBe('a')
  writeFileSync(join(root, 'b.jpg'), 'b'.repeat(60))
  // 60 + 60 is over 100: the older goes, and is read again.
  expect([of('b.jpg', 60), of('a.jpg', 60)]).toEqual(['b', 'c'])
})

test('a rule’s own media type wins over the name’s', () => {
  const file = {
    ...fileOf('', 'a.json', 'application/json'),
    headers: { 'Content-Type': 'application/ld+json' },
  }
  expect(headersOfFile(file, digestOf(''))['Content-Type']).toBe('application/ld+json')
})
