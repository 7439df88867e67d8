import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishChanges, makeChange } from '@/lib/disk/transaction'
import { makeGallery, tree, write } from '../helpers/gallery'

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

test('files are written, copied and removed together, and nothing of the staging is left', async () => {
  const root = await makeGallery(['etna'])
  write(root, 'from.json', 'copied')
  makeChange(root, {
    write: { 'new/text': 'written', 'new/copy': { from: join(root, 'from.json') } },
    remove: ['lib/catalogue/entries/etna.json'],
  })
  expect([read(root, 'new/text'), read(root, 'new/copy')]).toEqual(['written', '"copied"'])
  expect(readdirSync(join(root, 'lib/catalogue/entries'))).toEqual([])
  expect(readdirSync(join(root, 'lib/catalogue'))).toEqual(['entries', 'originals'])
})

test('a change that cannot be staged changes nothing', async () => {
  const root = await makeGallery(['etna'])
  const before = tree(root)
  expect(() => makeChange(root, { write: { a: 'text', b: { from: join(root, 'nowhere') } } })).toThrow(
    /could not be staged in .+\. Free some space there/,
  )
  expect(tree(root)).toEqual(before)
})

test('a journal that was played halfway is played to its end', async () => {
  const root = await makeGallery([])
  // No process has the number 2147483647. Of its two files the first is in place already.
  const staging = 'lib/catalogue/.change.2147483647'
  write(root, `${staging}/journal.json`, {
    write: [
      { staged: '0', to: 'one' },
      { staged: '1', to: 'two' },
    ],
    remove: ['gone'],
  })
  write(root, 'one', 1)
  write(root, 'gone', 0)
  write(root, `${staging}/1`, 2)
  finishChanges(root)
  expect([read(root, 'one'), read(root, 'two')]).toEqual(['1', '2'])
  expect(readdirSync(root)).not.toContain('gone')
})
