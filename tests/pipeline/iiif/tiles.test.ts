import { existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { paths } from '@/lib/catalogue/files'
import { tileRecipe, type TileRecipe } from '@/lib/pipeline/iiif/recipe'
import { buildImages } from '@/lib/pipeline/images'
import { ended, start } from '../../helpers/command'
import { entry, makeGallery, picture, quick, tree, write } from '../../helpers/gallery'

/** Small tiles, so that small pictures have pyramids. */
const small: TileRecipe = { ...tileRecipe, size: 32 }

const iiif = (root: string, ...path: string[]) => join(root, 'public/iiif', ...path)

async function build(root: string, recipe = small) {
  return (await buildImages(root, { ...quick, tiles: recipe })).counts.iiif
}

/** Every path that a client may ask for, worked out from the `info.json` alone. */
function promised(info: {
  width: number
  height: number
  sizes: { width: number; height: number }[]
  tiles: { width: number; scaleFactors: number[] }[]
}) {
  const whole = (width: number, height: number) =>
    width === info.width && height === info.height ? 'full/max' : `full/${width},${height}`
  const found = new Set(['full/max', ...info.sizes.map(({ width, height }) => `full/${width},${height}`)])
  for (const { width: side, scaleFactors } of info.tiles) {
    for (const factor of scaleFactors) {
      for (let y = 0; y < info.height; y += side * factor) {
        for (let x = 0; x < info.width; x += side * factor) {
          const [w, h] = [Math.min(side * factor, info.width - x), Math.min(side * factor, info.height - y)]
          const [sw, sh] = [Math.ceil(w / factor), Math.ceil(h / factor)]
          const isWhole = w === info.width && h === info.height
          if (isWhole) found.add(whole(sw, sh))
          // Clients that follow the algorithm to the letter name the whole by its region as well.
          found.add(`${x},${y},${w},${h}/${sw},${sh}`)
        }
      }
    }
  }
  return [...found].map((path) => `${path}/0/default.jpg`)
}

test.each([
  // 1001×777 at 512: 2×2 tiles, then 501×389 in one
  [1001, 777, 512],
  // smaller than one tile, and than a telephone: the picture itself, and nothing else
  [200, 150, 512],
  // as wide as one tile, and as two
  [512, 300, 512],
  [1024, 1024, 512],
  // one pixel more than two tiles
  [65, 64, 32],
  [33, 500, 32],
])(
  'every path that the info.json of a %i×%i picture promises is there, of the size it says',
  async (width, height, size) => {
    const root = await makeGallery()
    writeFileSync(
      join(root, 'lib/catalogue/originals/etna.jpg'),
      await picture(width, height).jpeg().toBuffer(),
    )
    await build(root, { ...tileRecipe, size })
    const info = JSON.parse(readFileSync(iiif(root, 'etna/info.json'), 'utf8'))
    expect([info.width, info.height]).toEqual([width, height])
    for (const path of promised(info)) {
      const made = await sharp(iiif(root, 'etna', path)).metadata()
      const told = /\/(\d+),(\d+)\/0/.exec(path)?.slice(1).map(Number) ?? [width, height]
      expect([path, made.width, made.height]).toEqual([path, ...told])
    }
  },
)

if (process.env.THOROUGH)
  test('a picture of 60 megapixels has all its tiles, and none that nobody can ask for', async () => {
    const root = await makeGallery()
    // 9487×6325 = 60.0 Mpx: 19×13 tiles, then 10×7, 5×4, 3×2, 2×1, and 297×198 and 149×99 whole
    const original = await sharp({
      create: { width: 9487, height: 6325, channels: 3, background: '#183898' },
    })
      .jpeg()
      .toBuffer()
    writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), original)
    await build(root, { ...tileRecipe, size: 512 })
    const info = JSON.parse(readFileSync(iiif(root, 'etna/info.json'), 'utf8'))
    expect(info.tiles).toEqual([{ width: 512, height: 512, scaleFactors: [1, 2, 4, 8, 16, 32, 64] }])
    const there = readdirSync(iiif(root, 'etna'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.jpg'),
    )
    expect(there.sort()).toEqual(promised(info).sort())
    // 247 + 70 + 20 + 6 + 2 tiles, 6 smaller levels whole, 2 of them by their region, the picture
    expect(there).toHaveLength(345 + 6 + 2 + 1)
  })

test('the tiles of a turned original are upright', async () => {
  const root = await makeGallery()
  // orientation 6 turns 160×80 upright into 80×160
  writeFileSync(
    join(root, 'lib/catalogue/originals/etna.jpg'),
    await picture(160, 80).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  )
  await build(root)
  const { width, height } = await sharp(iiif(root, 'etna/full/max/0/default.jpg')).metadata()
  expect([width, height]).toEqual([80, 160])
  expect(existsSync(iiif(root, 'etna/64,128,16,32/16,32/0/default.jpg'))).toBe(true)
})

test('tiles are rendered once, and the same twice', async () => {
  const [one, two] = [await makeGallery(['etna', 'vesuvius']), await makeGallery(['etna', 'vesuvius'])]
  expect(await build(one)).toEqual({ pieces: 2, rendered: 2, kept: 0, pruned: 0 })
  expect(await build(one)).toEqual({ pieces: 2, rendered: 0, kept: 2, pruned: 0 })
  await build(two)
  expect(tree(iiif(one))).toEqual(tree(iiif(two)))
  expect(tree(iiif(one)).length).toBeGreaterThan(20)
})

test.each([
  ['is missing', (path: string) => rmSync(path)],
  ['was cut short', (path: string) => truncateSync(path, 20)],
])('an image is tiled again when one of its tiles %s', async (_, spoil) => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await build(root)
  const before = tree(iiif(root))
  spoil(iiif(root, 'etna/0,0,32,32/32,32/0/default.jpg'))
  expect(await build(root)).toMatchObject({ rendered: 1, kept: 1 })
  expect(tree(iiif(root))).toEqual(before)
})

test('a replaced original and another recipe are tiled again, and nothing old is left', async () => {
  const [root, fresh] = [await makeGallery(['etna', 'vesuvius']), await makeGallery(['etna', 'vesuvius'])]
  await build(root)
  // Of the same size as before: no path of a tile changes.
  for (const folder of [root, fresh])
    writeFileSync(
      join(folder, 'lib/catalogue/originals/etna.jpg'),
      await picture(80, 60, 9).jpeg().toBuffer(),
    )
  expect(await build(root)).toMatchObject({ rendered: 1, kept: 1 })
  expect(await build(root, { ...small, jpeg: { quality: 40 } })).toMatchObject({ rendered: 2 })
  expect(await build(root, { ...small, size: 16 })).toMatchObject({ rendered: 2 })
  await build(fresh, { ...small, size: 16 })
  expect(tree(iiif(root))).toEqual(tree(iiif(fresh)))
})

test('an image that hangs no more takes its tiles along, and its place in the collections', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await build(root)
  for (const path of ['entries/vesuvius.json', 'originals/vesuvius.jpg'])
    rmSync(join(root, 'lib/catalogue', path))
  for (const language of ['fr', 'en']) {
    for (const file of ['captions', 'places']) {
      const path = `messages/${language}/${file}.json`
      const { etna } = JSON.parse(readFileSync(join(root, path), 'utf8'))
      write(root, path, { etna })
    }
  }
  // Its published address must still lead somewhere.
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, aliases: ['vesuvius'] })
  writeFileSync(iiif(root, 'themes/cities.json'), '{}')
  expect(await build(root)).toEqual({ pieces: 1, rendered: 0, kept: 1, pruned: 1 })
  expect(readdirSync(iiif(root)).sort()).toEqual(['activity', 'collection.json', 'etna', 'themes'])
  expect(readdirSync(iiif(root, 'themes'))).toEqual(['volcanoes.json'])
  const { items } = JSON.parse(readFileSync(iiif(root, 'collection.json'), 'utf8'))
  expect(items.map(({ type }: { type: string }) => type)).toEqual(['Manifest', 'Collection'])
})

if (process.env.THOROUGH)
  test('a run that was killed while it tiled leaves nothing that the next one trusts', async () => {
    const [root, undisturbed] = [
      await makeGallery(['etna', 'vesuvius']),
      await makeGallery(['etna', 'vesuvius']),
    ]
    for (const folder of [root, undisturbed]) {
      for (const [seed, id] of ['etna', 'vesuvius'].entries())
        writeFileSync(
          join(folder, `lib/catalogue/originals/${id}.jpg`),
          await picture(700, 600, seed).jpeg().toBuffer(),
        )
    }
    const run = async (cwd: string, stopWhen = () => false) => {
      const child = start('lib/commands/images.ts', cwd)
      const watch = setInterval(() => stopWhen() && child.kill('SIGKILL'), 2)
      const { status } = await ended(child)
      clearInterval(watch)
      return status
    }
    const moments = [
      () => existsSync(iiif(root, '.rendering')),
      () => existsSync(iiif(root, '.rendering/etna/full')),
      () => existsSync(iiif(root, 'etna')) || existsSync(iiif(root, 'vesuvius')),
    ]
    const codes = []
    for (const moment of moments) codes.push(await run(root, moment))
    // A signal leaves no code; a run may end before the last one reaches it.
    expect(codes.slice(0, 2)).toEqual([null, null])
    expect(await run(root)).toBe(0)
    expect(await run(undisturbed)).toBe(0)
    expect(tree(paths(root).iiif)).toEqual(tree(paths(undisturbed).iiif))
    expect(existsSync(iiif(root, '.rendering'))).toBe(false)
  })
