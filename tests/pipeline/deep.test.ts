import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../helpers/command'
import { makeGallery, tree } from '../helpers/gallery'

/** Flips one bit in the middle of a file, whose size and time stay. */
function flip(path: string) {
  const { atime, mtime } = statSync(path)
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] ^= 1
  writeFileSync(path, bytes)
  utimesSync(path, atime, mtime)
}

const kinds: [name: string, folder: string, ending: RegExp, told: RegExp][] = [
  ['variant', 'public/variants', /\.avif$/, /public\/variants\/etna-80-\w+\.avif: /],
  ['card', 'public/cards', /\.fr\.jpg$/, /public\/cards\/etna\.fr\.jpg: /],
  ['picture', 'public/pictures', /etna\.640\.jpg$/, /public\/pictures\/etna\.640\.jpg: /],
  ['press file', 'public/press', /\.jpg$/, /public\/press\/proxima-etna(\.en)?\.jpg: /],
  ['tile', 'public/iiif/etna', /default\.jpg$/, /public\/iiif\/etna: /],
]

test('a bit that the disk flipped in a file of any surface is found, and the file rendered anew', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await run('lib/commands/images.ts', root)
  const before = tree(join(root, 'public'))
  for (const [, folder, ending] of kinds) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    flip(
      join(
        root,
        folder,
        names.find((name) => ending.test(name))!,
      ),
    )
  }
  expect((await run('lib/commands/check.ts', root)).told).toBe('2 images, 0 problems.\n')
  const deep = await run('lib/commands/check.ts', root, '--deep')
  expect(deep.status).toBe(0)
  for (const [kind, , , told] of kinds) expect(deep.told, kind).toMatch(told)
  expect(deep.told).toMatch(/not what had been written there, and is rendered anew\. If .+\.\n/)
  expect(deep.told).toContain(`2 images, 0 problems, ${kinds.length} warnings.`)
  expect(tree(join(root, 'public'))).toEqual(before)
  expect((await run('lib/commands/check.ts', root, '--deep')).told).toBe('2 images, 0 problems.\n')
})

test('an original that the disk spoilt is found though its size and times say nothing', async () => {
  const root = await makeGallery(['etna'])
  await run('lib/commands/images.ts', root)
  const path = join(root, 'lib/catalogue/originals/etna.jpg')
  const bytes = readFileSync(path)
  bytes.fill(0xff, bytes.length - 900, bytes.length - 700)
  writeFileSync(path, bytes)
  // What an earlier run learnt, made to fit: as if the bytes had changed under the file system.
  const cache = join(root, '.cache/originals.json')
  const { mtimeMs, ctimeMs } = statSync(path)
  const known = JSON.parse(readFileSync(cache, 'utf8'))
  writeFileSync(cache, JSON.stringify({ 'etna.jpg': { ...known['etna.jpg'], mtimeMs, ctimeMs } }))
  expect((await run('lib/commands/check.ts', root)).status).toBe(0)
  expect(await run('lib/commands/check.ts', root, '--deep')).toEqual({
    status: 1,
    told: expect.stringContaining('etna.jpg is truncated or corrupt'),
  })
})

test('a gallery that was never rendered has nothing to be damaged', async () => {
  const root = await makeGallery(['etna'])
  expect(await run('lib/commands/check.ts', root, '--deep')).toEqual({
    status: 0,
    told: '1 images, 0 problems.\n',
  })
})
