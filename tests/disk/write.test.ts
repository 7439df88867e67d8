import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, writeChanged, writePieces, writeWhole } from '@/lib/disk/write'
import { makeCard } from '../helpers/files'

test('a file is written whole, in folders that are made for it, and leaves no temporary file', async () => {
  const folder = join(makeCard()('a', ''), '..')
  await writeWhole(join(folder, 'b/c/d.txt'), 'text')
  expect(readFileSync(join(folder, 'b/c/d.txt'), 'utf8')).toBe('text')
  expect(readdirSync(join(folder, 'b/c'))).toEqual(['d.txt'])
})

test('pieces are one file, whole or not there', () => {
  const path = makeCard()('a', 'before')
  writePieces(path, [Buffer.from('one'), Buffer.alloc(0), Buffer.alloc(3_000_000, 'x')])
  expect(readFileSync(path, 'utf8')).toBe(`one${'x'.repeat(3_000_000)}`)
  expect(readdirSync(join(path, '..'))).toEqual(['a'])
  const folder = join(path, '../folder')
  mkdirSync(join(folder, 'sub'), { recursive: true })
  expect(() => writePieces(folder, [Buffer.from('a')])).toThrow(`${folder} could not be written (E`)
  expect(readdirSync(join(path, '..'))).toEqual(['a', 'folder'])
})

test('a text that the file has already keeps its time, another one does not', async () => {
  const path = makeCard()('a.txt', 'text')
  utimesSync(path, 1, 1)
  await writeChanged(path, 'text')
  expect(statSync(path).mtimeMs).toBe(1000)
  await writeChanged(path, 'other')
  expect(statSync(path).mtimeMs).toBeGreaterThan(1000)
})

test('a path that is a folder is named, and so is a folder whose place a file has', async () => {
  const file = makeCard()('a', '')
  const folder = join(file, '../folder')
  mkdirSync(join(folder, 'sub'), { recursive: true })
  await expect(writeWhole(folder, '')).rejects.toThrow(`${folder} could not be written (E`)
  expect(() => makeFolder(file)).toThrow(`${file} could not be written (EEXIST).`)
})
