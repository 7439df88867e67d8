import { readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openStored } from '@/lib/hosting/build/stored'
import { filesOf } from '@/lib/hosting/build/tree'
import { makeFolder } from '../../helpers/folder'
import { tree } from '../../helpers/gallery'

const wall = { path: '/fr', digest: 'aa01' }
const feed = { path: '/fr/feed.xml', digest: 'bb02', document: true }
const sheet = '<link rel="stylesheet" href="/_next/static/chunks/all.css"/>'

/** A folder with a site of two pages, as a build leaves it. */
function makeSite() {
  const files = [wall, feed].flatMap(filesOf).map((file) => [`.next/finished/${file}`, sheet + file])
  return makeFolder({ '.next/static/chunks/all.css': 'p{}', ...Object.fromEntries(files) })
}

const pages = (root: string) => tree(join(root, '.next/finished'))
const stored = (root: string) => join(root, '.cache/pages')

afterEach(() => vi.unstubAllEnvs())

test('what was drawn once is put back, byte for byte', async () => {
  const root = makeSite()
  const before = pages(root)
  const store = openStored(root)
  for (const page of [wall, feed]) await store.keep(page)
  rmSync(join(root, '.next/finished'), { recursive: true })
  expect(await Promise.all([wall, feed].map(store.take))).toEqual([true, true])
  expect(pages(root)).toEqual(before)
  expect(await store.take({ ...wall, digest: 'cc03' })).toBe(false)
  expect(store.report()).toEqual([])
})

test('a page that is damaged, in another’s place, or without a sheet that it asks for is none', async () => {
  const root = makeSite()
  const store = openStored(root)
  for (const page of [wall, feed]) await store.keep(page)
  const path = join(stored(root), wall.digest)
  const whole = readFileSync(path)
  const damaged = Buffer.from(whole)
  damaged[damaged.length - 9] ^= 1
  for (const bytes of [damaged, readFileSync(join(stored(root), feed.digest)), whole.subarray(0, 20)]) {
    writeFileSync(path, bytes)
    expect(await store.take(wall)).toBe(false)
  }
  await store.keep(wall)
  expect(readFileSync(path).equals(whole)).toBe(true)
  rmSync(join(root, '.next/static/chunks/all.css'))
  expect(await store.take(wall)).toBe(false)
})

test('a machine takes what another one has drawn, and then has it itself', async () => {
  const [share, first, second] = [makeFolder(), makeSite(), makeSite()]
  rmSync(join(second, '.next/finished'), { recursive: true })
  vi.stubEnv('VARIANT_STORE', share)
  await openStored(first).keep(wall)
  const store = openStored(second)
  expect(await store.take(wall)).toBe(true)
  expect(store.report()).toEqual([`Store ${share}: 1 files fetched, 0 shared, 0 found damaged.`])
  expect(tree(stored(second))).toEqual(tree(stored(first)))
})

test('of what no page is any more as many stay as there are pages, the latest', () => {
  const root = makeSite()
  const store = openStored(root)
  for (const [name, time] of Object.entries({
    aa01: 1,
    old: 2,
    older: 1,
    new: 4,
    bb02: 1,
    'cut.99999999.tmp': 5,
  })) {
    writeFileSync(join(stored(root), name), '')
    utimesSync(join(stored(root), name), time, time)
  }
  // What a killed run was writing goes when the next one begins.
  openStored(root)
  store.prune([wall, feed])
  expect(readdirSync(stored(root)).sort()).toEqual(['aa01', 'bb02', 'new', 'old'])
  expect(statSync(join(stored(root), 'new')).mtimeMs).toBe(4000)
})
