import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  codeOf,
  composed,
  listFiles,
  listStems,
  readBriefly,
  readComposed,
  readJson,
  readText,
} from '@/lib/disk/read'
import { makeCard } from '../helpers/files'

test('a file that is not there is named, with the word of the system', () => {
  const put = makeCard()
  const path = join(put('a.txt', ''), '../b.txt')
  expect(() => readText(path)).toThrow(`${path} cannot be read (ENOENT). Put the file back`)
})

test('a file that is no JSON is named', () => {
  const path = makeCard()('a.json', '{"a": 1,}')
  expect(() => readJson(path)).toThrow(`${path} is not JSON.`)
})

test('stems are sorted by id and leave hidden files out; files are listed but those being written', () => {
  const put = makeCard()
  for (const name of ['b.jpg', 'a.png', '.hidden', 'c.jpg.1.tmp']) put(name, '')
  const folder = join(put('d.txt', ''), '..')
  mkdirSync(join(folder, 'sub'))
  put('sub/e.txt', '')
  expect(listStems(folder).map(({ id, file }) => `${id} ${file}`)).toEqual([
    'a a.png',
    'b b.jpg',
    'c.jpg.1 c.jpg.1.tmp',
    'd d.txt',
    'sub sub',
  ])
  expect(listFiles(folder).map((path) => path.slice(folder.length + 1))).toEqual([
    '.hidden',
    'a.png',
    'b.jpg',
    'd.txt',
    'sub/e.txt',
  ])
})

test('an error without a code of the system is unknown', () => {
  expect([codeOf(Object.assign(new Error(''), { code: 'EACCES' })), codeOf('text')]).toEqual([
    'EACCES',
    'unknown',
  ])
})

test('letters are composed as they are read, written out or escaped, in keys and texts', () => {
  const put = makeCard()
  const path = put('a.json', '{"e\u0301": "a\u0300", "b": ["o\\u0302", "\\ud800", "\\u000b", 1, null]}')
  expect(readComposed(path)).toEqual({ é: 'à', b: ['ô', '\ud800', '\u000b', 1, null] })
  expect(composed({ 'e\u0301': ['a\u0300'] })).toEqual({ é: ['à'] })
})

test('files are read in turn into one memory, and each is whole while it is used', () => {
  const put = makeCard()
  const paths = ['long', 'b', '', 'longer'].map((text, index) => put(`${index}`, text))
  expect(paths.map((path) => readBriefly(path, String))).toEqual(['long', 'b', '', 'longer'])
  const [first, second] = [0, 1].map((index) => readBriefly(paths[index], ({ buffer }) => buffer))
  expect(second).toBe(first)
  expect(() => readBriefly(join(paths[0], '../gone'), String)).toThrow('ENOENT')
})

test('a file that is larger than the memory that is kept has its own', () => {
  const put = makeCard()
  const [large, small] = [put('large', Buffer.alloc(16_000_001, 'x')), put('small', 'x')]
  const buffers = [large, small].map((path) =>
    readBriefly(path, ({ buffer, length }) => ({ buffer, length })),
  )
  expect(buffers.map(({ length }) => length)).toEqual([16_000_001, 1])
  expect(buffers[0].buffer).not.toBe(buffers[1].buffer)
})
