import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { joinSorted } from '@/lib/disk/join'
import { readLines, writeLines } from '@/lib/disk/lines'
import { inOrder } from '@/lib/disk/parallel'
import { walk } from '@/lib/disk/walk'
import { makeFolder } from '../helpers/folder'

const number = (value: unknown) => {
  if (typeof value !== 'number') throw new Error('no number')
  return value
}

async function all<T>(list: AsyncIterable<T>) {
  const found: T[] = []
  for await (const item of list) found.push(item)
  return found
}

test('reads what it wrote, line by line, wherever the bytes are cut', async () => {
  const path = join(makeFolder(), 'below/lines')
  expect(await writeLines(path, ['é', { a: 1 }, null])).toBe(3)
  expect(await all(readLines(path, (value) => value))).toEqual(['é', { a: 1 }, null])
  const bytes = readFileSync(path)
  const torn = Readable.from(Array.from(bytes, (byte) => Buffer.from([byte])))
  expect(await all(readLines(torn, (value) => value))).toEqual(['é', { a: 1 }, null])
})

test('a list that fails while it is made leaves the file of before, and nothing beside it', async () => {
  const root = makeFolder({ lines: '1\n' })
  function* failing() {
    yield 2
    throw new Error('no more')
  }
  await expect(writeLines(join(root, 'lines'), failing())).rejects.toThrow('no more')
  expect([readdirSync(root), readFileSync(join(root, 'lines'), 'utf8')]).toEqual([['lines'], '1\n'])
})

test.each(['{', '"text"'])('errors with the number of a line that cannot be read: %s', async (line) => {
  const root = makeFolder({ lines: `1\n${line}\n` })
  await expect(all(readLines(join(root, 'lines'), number))).rejects.toThrow(
    `What stands in line 2 of ${join(root, 'lines')} cannot be read. Write the file again`,
  )
})

test('lists are joined by their keys, each as long as it is', async () => {
  const joined = joinSorted({
    a: [
      { key: '1', n: 1 },
      { key: '3', n: 3 },
    ],
    b: [{ key: '2' }, { key: '3' }],
  })
  expect(await all(joined)).toEqual([
    { key: '1', a: { key: '1', n: 1 } },
    { key: '2', b: { key: '2' } },
    { key: '3', a: { key: '3', n: 3 }, b: { key: '3' } },
  ])
})

test.each([
  ['2', '1'],
  ['1', '1'],
])('errors if a list has %s before %s', async (first, second) => {
  const list = joinSorted({ a: [{ key: first }, { key: second }] })
  await expect(all(list)).rejects.toThrow(`The list "a" has "${second}" after "${first}", and is not sorted.`)
})

test('the files of a folder come sorted by the whole path, as it is or as a key', () => {
  const root = makeFolder({ 'a/b': '', 'a.txt': '', 'a-b': '', a0: '', 'a/.hidden': '', 'c.tmp': '' })
  expect([...walk(root)]).toEqual(['a-b', 'a.txt', 'a/b', 'a0'])
  const keyOf = (path: string) => path.replace('.txt', '')
  expect([...walk(root, { keyOf })]).toEqual(['a.txt', 'a-b', 'a/b', 'a0'])
})

test('work is done several at a time, and its results come in order', async () => {
  const [begun, done]: [number[], number[]] = [[], []]
  // The first of a pair ends once the second has.
  const tell: (() => void)[] = []
  const ends = [1, 2, 3, 4].map((_, index) => new Promise<void>((end) => (tell[index] = end)))
  const work = async (n: number) => {
    begun.push(n)
    if (n % 2) await ends[n]
    done.push(n)
    tell[n - 1]()
    return n * n
  }
  expect(await all(inOrder([1, 2, 3, 4], work, 2))).toEqual([1, 4, 9, 16])
  expect([begun, done]).toEqual([
    [1, 2, 3, 4],
    [2, 1, 4, 3],
  ])
})

test('after a failure nothing more is begun, and what is under way is waited for', async () => {
  const ended: number[] = []
  const work = async (n: number) => {
    await new Promise((end) => setTimeout(end, n * 10))
    ended.push(n)
    if (n === 1) throw new Error('one')
  }
  await expect(all(inOrder([1, 2, 3, 4], work, 2))).rejects.toThrow('one')
  expect(ended).toEqual([1, 2])
})
