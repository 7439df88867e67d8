import { readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildImages } from '@/lib/pipeline/images'
import { Refused } from '@/lib/pipeline/refused'
import { noStore, type Store } from '@/lib/store/variants'
import { change, entry, makeGallery, picture, quick, tree, words, write } from '../helpers/gallery'

const variants = (root: string) => join(root, 'public/variants')

/** What a run does to the variants. */
async function rendering(root: string, variants = quick.variants) {
  return (await buildImages(root, { ...quick, variants })).counts.variants
}

test('renders every variant once', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  // 2 images × 2 widths × 3 formats
  const first = await buildImages(root, quick)
  expect(first.images).toBe(2)
  expect(first.counts.variants).toEqual({ pieces: 12, rendered: 12, kept: 0, pruned: 0 })
  const second = await buildImages(root, quick)
  expect(second.counts.variants).toEqual({ pieces: 12, rendered: 0, kept: 12, pruned: 0 })
})

test('renders again exactly the variant that was deleted', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await buildImages(root, quick)
  const before = tree(root)
  rmSync(join(variants(root), readdirSync(variants(root))[3]))
  expect(await rendering(root)).toMatchObject({ rendered: 1, kept: 11 })
  expect(tree(join(root, 'public'))).toEqual(
    before.filter((line) => line.startsWith('public/')).map((line) => line.slice(7)),
  )
})

test('renders again a variant that was cut short', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  truncateSync(join(variants(root), readdirSync(variants(root))[0]), 20)
  expect(await rendering(root)).toMatchObject({ rendered: 1, kept: 5 })
})

test('keeps everything when only times differ', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  utimesSync(join(root, 'lib/catalogue/originals/etna.jpg'), 1, 1)
  expect(await rendering(root)).toMatchObject({ rendered: 0 })
})

test('keeps everything when cache and manifest are gone', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  const manifest = readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8')
  rmSync(join(root, 'lib/catalogue/manifest.json'))
  rmSync(join(root, '.cache'), { recursive: true })
  expect(await rendering(root)).toMatchObject({ rendered: 0, kept: 6 })
  expect(readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8')).toBe(manifest)
})

test('prunes the variants of a replaced original and of a removed image', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await buildImages(root, quick)
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), await picture(80, 60, 9).jpeg().toBuffer())
  expect(await rendering(root)).toMatchObject({ rendered: 6, kept: 6, pruned: 6 })
})

test('an added image touches its own files and the lists that name it, and no other file', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  const build = () => buildImages(root, quick)
  await build()
  // A file is the same one while its inode and its times are.
  const stamps = () =>
    new Map(
      tree(join(root, 'public'))
        .map((line) => line.split(' ')[0])
        .map((path) => {
          const { ino, mtimeMs } = statSync(join(root, 'public', path))
          return [path, `${ino} ${mtimeMs}`]
        }),
    )
  const before = stamps()
  write(root, 'lib/catalogue/entries/stromboli.json', { ...entry, themes: ['night'] })
  writeFileSync(
    join(root, 'lib/catalogue/originals/stromboli.jpg'),
    await picture(80, 60, 7).jpeg().toBuffer(),
  )
  for (const language of ['fr', 'en'] as const) {
    change(root, `messages/${language}/captions.json`, (all: Record<string, unknown>) => {
      all.stromboli = words[language]
    })
    change(root, `messages/${language}/places.json`, (all: Record<string, unknown>) => {
      all.stromboli = 'Stromboli'
    })
  }
  await build()
  const touched = [...stamps()].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path)
  const changes = ['iiif/activity/all-changes.json', 'iiif/activity/page-0.json']
  const lists = [
    ...changes,
    'iiif/collection.json',
    'iiif/themes/night.json',
    'press/SHA256SUMS',
    'press/index.json',
  ]
  expect(touched.filter((path) => !path.includes('stromboli') && !path.startsWith('search/'))).toEqual(lists)
})

test('a new width renders only itself', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  expect(await rendering(root, { ...quick.variants, widths: [16, 32, 64] })).toMatchObject({
    rendered: 3,
    kept: 6,
    pruned: 0,
  })
})

test('makes the same manifest of the same input, byte for byte', async () => {
  const [one, two] = [await makeGallery(['etna', 'vesuvius']), await makeGallery(['etna', 'vesuvius'])]
  await buildImages(one, quick)
  await buildImages(two, quick)
  expect(tree(join(one, 'public'))).toEqual(tree(join(two, 'public')))
  expect(readFileSync(join(one, 'lib/catalogue/manifest.json'))).toEqual(
    readFileSync(join(two, 'lib/catalogue/manifest.json')),
  )
})

test('writes nothing when the gate refuses', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  const before = tree(root)
  write(root, 'messages/en/captions.json', {})
  await expect(buildImages(root, quick)).rejects.toThrow(Refused)
  expect(tree(join(root, 'public'))).toEqual(
    before.filter((line) => line.startsWith('public/')).map((line) => line.slice(7)),
  )
})

test('names every original that breaks while it is decoded, and keeps the old manifest', async () => {
  const root = await makeGallery(['etna', 'stromboli', 'vesuvius'])
  await buildImages(root, quick)
  const manifest = readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8')
  for (const id of ['etna', 'vesuvius']) {
    const path = join(root, `lib/catalogue/originals/${id}.jpg`)
    writeFileSync(path, readFileSync(path).subarray(0, -300))
  }
  const refused = await buildImages(root, quick).catch((error: Refused) => error)
  expect((refused as Refused).problems.map(({ id }) => id).sort()).toEqual(['etna', 'vesuvius'])
  expect(readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8')).toBe(manifest)
})

test('an image that breaks stops itself alone: the others are finished, and its earlier files stay', async () => {
  const root = await makeGallery(['etna', 'stromboli'])
  await buildImages(root, quick)
  const manifestOf = () => JSON.parse(readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8'))
  const before = manifestOf()
  const files = () =>
    tree(join(root, 'public')).filter((line) => /etna/.test(line) && !/collection/.test(line))
  const etnas = files()
  const path = (id: string) => join(root, `lib/catalogue/originals/${id}.jpg`)
  writeFileSync(path('etna'), readFileSync(path('etna')).subarray(0, -300))
  writeFileSync(path('stromboli'), await picture(80, 60, 7).jpeg().toBuffer())
  const refused = await buildImages(root, quick).catch((error: Refused) => error)
  expect((refused as Refused).problems.map(({ id }) => id)).toEqual(['etna'])
  expect(files()).toEqual(etnas)
  const after = manifestOf()
  expect(after.etna).toEqual(before.etna)
  expect(after.stromboli.original.sha256).not.toBe(before.stromboli.original.sha256)
  for (const { file } of after.stromboli.variants)
    expect(statSync(join(variants(root), file)).size).toBeGreaterThan(0)
})

test('what nobody foresaw of one image is told of it, and a new one is left out', async () => {
  const root = await makeGallery(['etna', 'stromboli'])
  const store: Store = {
    ...noStore,
    fetch: async (name) => {
      if (name.includes('etna')) throw new Error('VipsJpeg: something new')
      return noStore.fetch(name)
    },
  }
  const refused = await buildImages(root, quick, { store }).catch((error: Refused) => error)
  expect((refused as Refused).message).toMatch(
    /^etna · original: .*etna\.jpg cannot be made into the files of its page: VipsJpeg: something new\. .+\.$/,
  )
  expect(Object.keys(JSON.parse(readFileSync(join(root, 'lib/catalogue/manifest.json'), 'utf8')))).toEqual([
    'stromboli',
  ])
})
