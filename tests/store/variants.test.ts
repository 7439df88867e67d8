import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBucket } from '@/lib/store/bucket'
import { tileRecipe } from '@/lib/pipeline/iiif/recipe'
import { buildImages } from '@/lib/pipeline/images'
import { readHandovers } from '@/lib/pipeline/handover'
import { openSettled } from '@/lib/catalogue/settled'
import { buildShard } from '@/lib/pipeline/shard'
import { openStore } from '@/lib/store/variants'
import { run } from '../helpers/command'
import { makeGallery, picture, quick, tree, write, entry } from '../helpers/gallery'
import { keysOf } from '../helpers/site'
import { serveSwift } from '../hosts/served'

const recipes = { ...quick, tiles: { ...tileRecipe, size: 32 } }
const ids = ['etna', 'stromboli', 'vesuvius', 'vulcano', 'ischia']
const swift = serveSwift('store')

const places = {
  bucket: async () => `s3://${await swift.newBucket()}/of/builds`,
  folder: async () => {
    const path = join(await makeGallery([]), 'share')
    mkdirSync(path)
    return path
  },
}

/** Builds all of a gallery as the command does, and tells what was rendered. */
async function build(root: string, target: string) {
  const store = openStore(target)
  const { counts } = await buildImages(root, recipes, { store })
  return { rendered: counts.variants.rendered, tiled: counts.iiif.rendered, ...store.report() }
}

/** What is made of a gallery: all that is published, and the manifest. */
const made = (root: string) => [
  ...tree(join(root, 'public')),
  readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8'),
]

test.each(['bucket', 'folder'] as const)(
  'a second machine with the same %s renders nothing, and has the same tree',
  async (kind) => {
    const target = await places[kind]()
    const [first, second] = [await makeGallery(['etna', 'vesuvius']), await makeGallery(['etna', 'vesuvius'])]
    // 2 images × 2 widths × 3 formats
    expect(await build(first, target)).toMatchObject({ rendered: 12, tiled: 2 })
    // 12 variants, 2 stand-ins, 4 cards, 2 pyramids
    expect(await build(second, target)).toEqual({
      rendered: 0,
      tiled: 0,
      summary: `Store ${target}: 20 files fetched, 0 shared, 0 found damaged.`,
    })
    expect(made(second)).toEqual(made(first))
  },
)

test('shares the press file of an original that is no JPEG', async () => {
  const target = await places.folder()
  const galleries = [await makeGallery(), await makeGallery()]
  for (const root of galleries) {
    rmSync(join(root, 'lib/catalogue/originals/etna.jpg'))
    writeFileSync(join(root, 'lib/catalogue/originals/etna.png'), await picture(80, 60).png().toBuffer())
    await build(root, target)
  }
  expect(readdirSync(join(target, 'press'))).toHaveLength(1)
  expect(made(galleries[1])).toEqual(made(galleries[0]))
})

test('what is damaged in the store, or in another’s place, is rendered again and mended there', async () => {
  const target = await places.bucket()
  const [first, second, third] = [await makeGallery(), await makeGallery(), await makeGallery()]
  await build(first, target)
  const bucket = await openBucket(target)
  const [one, two] = (await keysOf(bucket)).filter((key) => key.endsWith('.webp'))
  const tiles = (await keysOf(bucket)).find((key) => key.startsWith('tiles/'))!
  const bytes = Buffer.from((await bucket.get(tiles))!)
  bytes[bytes.length - 9] ^= 1
  await bucket.put(tiles, { body: bytes })
  await bucket.put(two, { body: (await bucket.get(one))! })
  expect(await build(second, target)).toMatchObject({
    rendered: 1,
    tiled: 1,
    summary: expect.stringContaining('2 found damaged'),
  })
  expect(made(second)).toEqual(made(first))
  expect(await build(third, target)).toMatchObject({ rendered: 0, tiled: 0 })
})

test('a store that does not answer costs a sentence, not the build', async () => {
  const root = await makeGallery()
  const failed = async (target: string) => {
    rmSync(join(root, 'public'), { recursive: true, force: true })
    const { rendered, failure } = await build(root, target)
    expect(rendered).toBe(6)
    return failure
  }
  expect(await failed('s3://nowhere')).toMatch(
    /^The store was left out from then on, and all was rendered here\. s3:\/\/nowhere does not exist/,
  )
  expect(await failed('/nowhere/at/all')).toMatch(
    /\/nowhere\/at\/all does not exist\. Make the folder or mount the share/,
  )
  process.env.AWS_ENDPOINT_URL_S3 = 'http://127.0.0.1:9'
  expect(await failed('s3://store1')).toMatch(/does not answer \(ECONNREFUSED/)
  process.env.AWS_ENDPOINT_URL_S3 = swift.endpoint
  expect(() => openStore('ftp://store')).toThrow('"ftp://store" names no bucket. Write it as')
})

test('four shards and the run after them make the tree of one run', async () => {
  const [one, four] = [await makeGallery(ids), await makeGallery(ids)]
  await build(one, '')
  // Side by side, as four processes would.
  const shards = await Promise.all(
    [1, 2, 3, 4].map((number) => buildShard(openSettled(four), { number, of: 4, recipes })),
  )
  expect(shards.map(({ images }) => images)).toEqual([2, 1, 1, 1])
  expect(readdirSync(join(four, 'lib/catalogue'))).not.toContain('manifest.json')
  // Without these the run after them decodes every original again, for its stand-in.
  expect(Object.keys(readHandovers(openSettled(four)).inspections).sort()).toEqual(
    ids.map((id) => `${id}.jpg`).sort(),
  )
  expect(await build(four, '')).toEqual({ rendered: 0, tiled: 0 })
  expect(made(four)).toEqual(made(one))
  expect(readdirSync(join(four, '.cache'))).toEqual(['documents.json', 'originals.json'])
})

test('four machines, each with a shard and the store, leave nothing for the last one to render', async () => {
  const target = await places.folder()
  const one = await makeGallery(ids)
  await build(one, '')
  for (const number of [1, 2, 3, 4])
    await buildShard(openSettled(await makeGallery(ids)), {
      number,
      of: 4,
      recipes,
      store: openStore(target),
    })
  const last = await makeGallery(ids)
  expect(await build(last, target)).toMatchObject({ rendered: 0, tiled: 0 })
  expect(made(last)).toEqual(made(one))
})

if (process.env.THOROUGH)
  test('four processes share a checkout, and a shard prunes nothing of the others’', async () => {
    const [one, four] = [await makeGallery(ids), await makeGallery(ids)]
    const status = async (root: string, ...args: string[]) =>
      (await run('lib/commands/images.ts', root, ...args)).status
    expect(await status(one)).toBe(0)
    expect(await Promise.all([1, 2, 3, 4].map((number) => status(four, '--shard', `${number}/4`)))).toEqual([
      0, 0, 0, 0,
    ])
    expect(await status(four)).toBe(0)
    expect(made(four)).toEqual(made(one))
    expect(await status(four, '--shard', '5/4')).toBe(1)
  })

test('a shard after a change makes what is new, and keeps what still hangs', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await build(root, '')
  const before = tree(join(root, 'public'))
  write(root, 'lib/catalogue/entries/ischia.json', entry)
  writeFileSync(join(root, 'lib/catalogue/originals/ischia.jpg'), await picture(80, 60, 5).jpeg().toBuffer())
  const other = await makeGallery(['etna', 'ischia', 'vesuvius'])
  cpSync(join(other, 'messages'), join(root, 'messages'), { recursive: true })
  expect(await buildShard(openSettled(root), { number: 2, of: 3, recipes })).toEqual({
    images: 1,
    rendered: 6,
  })
  expect(tree(join(root, 'public'))).toEqual(expect.arrayContaining(before))
})
