import { expect, test } from 'vitest'
import { startOf, totalOf, validatorOf } from '@/lib/intake/fetch/answer'
import { Final, Passing, Unjoinable } from '@/lib/intake/fetch/failures'

const url = 'https://archive.example/etna.jpg'
const partial = { url, validator: '"one"', size: 100 }
const answer = (status: number, headers: Record<string, string>) => ({
  status,
  headers: new Headers(headers),
})
const range = { 'Content-Type': 'image/jpeg', 'Content-Range': 'bytes 100-999/1000', ETag: '"one"' }

function thrown(...args: Parameters<typeof startOf>) {
  try {
    return startOf(...args)
  } catch (error) {
    return error
  }
}

test('the rest of a file is joined to its first bytes, a whole file starts afresh', () => {
  expect(startOf(url, answer(206, range), partial)).toBe(100)
  expect(startOf(url, answer(200, { 'Content-Type': 'image/jpeg' }), partial)).toBe(0)
})

test('a range of another file, or from elsewhere, or asked for by nobody, is not joined', () => {
  const other = { ...range, ETag: '"two"' }
  const elsewhere = { ...range, 'Content-Range': 'bytes 99-999/1000' }
  for (const headers of [other, elsewhere])
    expect(thrown(url, answer(206, headers), partial)).toBeInstanceOf(Unjoinable)
  expect(thrown(url, answer(206, range))).toBeInstanceOf(Unjoinable)
  expect(thrown(url, answer(416, range), partial)).toBeInstanceOf(Unjoinable)
})

test('a busy archive is asked again when it says, a page or a missing file never', () => {
  const busy = thrown(url, answer(503, { 'Retry-After': '2' }))
  expect(busy).toBeInstanceOf(Passing)
  expect(busy).toMatchObject({ waitMs: 2_000 })
  expect(thrown(url, answer(404, {}))).toBeInstanceOf(Final)
  expect(thrown(url, answer(200, { 'Content-Type': 'text/html' }))).toBeInstanceOf(Final)
})

test('the length is of the whole file, and a weak validator is none', () => {
  expect([
    totalOf(answer(206, range)),
    totalOf(answer(200, { 'Content-Length': '7' })),
    totalOf(answer(200, {})),
  ]).toEqual([1000, 7, undefined])
  const weak = { ETag: 'W/"one"', 'Last-Modified': 'Sun, 19 Mar 2017 10:00:00 GMT' }
  expect(validatorOf(new Headers(weak))).toBe(weak['Last-Modified'])
})
