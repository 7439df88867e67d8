import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { place } from '@/lib/hosting/export/assemble'
import { compress } from '@/lib/hosting/export/compress'

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'export-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test('texts of more than 1,023 bytes are compressed both ways, and pictures are not', async () => {
  const [now, before] = [folder(), folder()]
  const text = 'a word of the page '.repeat(100)
  for (const [file, content] of [
    ['a.html', text],
    ['b.html', text.slice(0, 1023)],
    ['c.jpg', text],
  ])
    writeFileSync(join(now, file), content)
  expect(await compress(now, before)).toBe(1)
  expect(brotliDecompressSync(readFileSync(join(now, 'a.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(now, 'a.html.gz'))).toString()).toBe(text)
  expect(['b.html.gz', 'c.jpg.gz', 'c.jpg.br'].filter((file) => existsSync(join(now, file)))).toEqual([])
})

test('what is the same file as in the last export is not compressed again, what is another is', async () => {
  const [now, before] = [folder(), folder()]
  const text = 'a word of the page '.repeat(100)
  for (const file of ['same.html', 'other.html']) writeFileSync(join(before, file), text)
  await compress(before, folder())
  place(join(before, 'same.html'), join(now, 'same.html'))
  writeFileSync(join(now, 'other.html'), text.toUpperCase())
  await compress(now, before)
  const inode = (path: string) => statSync(path).ino
  expect(inode(join(now, 'same.html.br'))).toBe(inode(join(before, 'same.html.br')))
  expect(gunzipSync(readFileSync(join(now, 'other.html.gz'))).toString()).toBe(text.toUpperCase())
})
