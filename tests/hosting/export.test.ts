import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compress } from '@/lib/hosting/export/compress'
import { readOptions } from '@/lib/hosting/export/options'
import { begin, finish } from '@/lib/hosting/export/swap'
import { place } from '@/lib/hosting/export/assemble'

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'export-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

function folders() {
  const root = folder()
  return { out: join(root, 'out'), fresh: join(root, 'fresh'), last: join(root, 'last') }
}

test('a new export takes the place of the last one, of which nothing is left', () => {
  const swap = folders()
  for (const name of ['first', 'second']) {
    begin(swap)
    writeFileSync(join(swap.fresh, name), name)
    finish(swap)
  }
  expect([
    existsSync(join(swap.out, 'first')),
    existsSync(join(swap.out, 'second')),
    existsSync(swap.last),
    existsSync(swap.fresh),
  ]).toEqual([false, true, false, false])
})

test('an export that was killed leaves the last one, even between its two names', () => {
  const swap = folders()
  mkdirSync(swap.out)
  writeFileSync(join(swap.out, 'page'), 'page')
  begin(swap)
  writeFileSync(join(swap.fresh, 'half'), 'half')
  renameSync(swap.out, swap.last)
  begin(swap)
  expect([existsSync(join(swap.out, 'page')), existsSync(join(swap.fresh, 'half'))]).toEqual([true, false])
})

test('texts of more than 1,023 bytes are compressed both ways, and pictures are not', async () => {
  const [now, before] = [folder(), folder()]
  const text = 'a word of the page '.repeat(100)
  for (const [file, content] of [
    ['a.html', text],
    ['b.html', text.slice(0, 1023)],
    ['c.jpg', text],
  ])
    writeFileSync(join(now, file), content)
  expect(await compress(now, ['a.html', 'b.html', 'c.jpg'], before)).toBe(1)
  expect(brotliDecompressSync(readFileSync(join(now, 'a.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(now, 'a.html.gz'))).toString()).toBe(text)
  expect(['b.html.gz', 'c.jpg.gz', 'c.jpg.br'].filter((file) => existsSync(join(now, file)))).toEqual([])
})

test('what is the same file as in the last export is not compressed again, what is another is', async () => {
  const [now, before] = [folder(), folder()]
  const text = 'a word of the page '.repeat(100)
  for (const file of ['same.html', 'other.html']) writeFileSync(join(before, file), text)
  await compress(before, ['same.html', 'other.html'], folder())
  await place(join(before, 'same.html'), join(now, 'same.html'))
  writeFileSync(join(now, 'other.html'), text.toUpperCase())
  await compress(now, ['same.html', 'other.html'], before)
  const inode = (path: string) => statSync(path).ino
  expect(inode(join(now, 'same.html.br'))).toBe(inode(join(before, 'same.html.br')))
  expect(gunzipSync(readFileSync(join(now, 'other.html.gz'))).toString()).toBe(text.toUpperCase())
})

test('errors if it is asked for what it does not know, or for a folder that nginx would not find', () => {
  expect(() => readOptions(['--rooot', '/a'])).toThrow(
    'does not understand "--rooot /a". Write npm run export -- --root',
  )
  expect(() => readOptions(['--root', 'www'])).toThrow('--root is "www"')
  expect(readOptions(['--root', '/srv/www', '--brotli'])).toEqual({ root: '/srv/www', brotli: true })
})
