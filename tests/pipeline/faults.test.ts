import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildImages } from '@/lib/pipeline/images'
import { argsOf, run } from '../helpers/command'
import { smallDisk } from '../helpers/disk'
import { makeGallery, picture, quick, tree } from '../helpers/gallery'

const images = 'lib/commands/images.ts'
const original = 'lib/catalogue/originals/etna.jpg'
const twoSentences = /[^\s.]+ .*\. .+\.$/m

/** What is left of a write that failed: temporary files anywhere under the root. */
const halves = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$|\.rendering\//.test(name))

/** Makes the images where no file may grow over `blocks` of 512 bytes, as on a disk that is full. */
function imagesWithin(root: string, blocks: number) {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...argsOf(images)],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, told: stderr }
}

test('a disk that takes no more is told with the file and its reason, and leaves no half file', async () => {
  const [root, undisturbed] = [await makeGallery(['etna']), await makeGallery(['etna'])]
  for (const gallery of [root, undisturbed])
    writeFileSync(join(gallery, original), await picture(900, 600).jpeg({ quality: 95 }).toBuffer())
  const { status, told } = imagesWithin(root, 100)
  expect(status).toBe(1)
  expect(told).toMatch(/etna.* could not be written \(EFBIG\)\. Free some space there, .+\.\n/)
  expect(halves(root)).toEqual([])
  expect((await run(images, root)).status).toBe(0)
  await run(images, undisturbed)
  expect(tree(join(root, 'public'))).toEqual(tree(join(undisturbed, 'public')))
})

test('a full file system is told alike, for variants and for tiles', async () => {
  const root = await makeGallery(['etna'])
  writeFileSync(join(root, original), await picture(900, 600).jpeg({ quality: 95 }).toBuffer())
  for (const folder of ['public/variants', 'public/iiif']) {
    const small = smallDisk(join(root, folder), 64)
    const { status, told } = small ? await run(images, root) : imagesWithin(root, 100)
    expect(status, told).toBe(1)
    expect(told).toMatch(
      /etna.* could not be written \((ENOSPC|EFBIG|unknown)\)\. Free some space there, .+\.\n/,
    )
    expect(halves(root)).toEqual([])
    small?.()
  }
})

const inTheWay: [name: string, spoil: (root: string) => void, told: RegExp][] = [
  [
    'a file is in place of a folder of pictures',
    (root) => {
      mkdirSync(join(root, 'public'))
      writeFileSync(join(root, 'public/variants'), '')
    },
    /public\/variants.* could not be written \(E\w+\)/,
  ],
  [
    'a file is in place of the folder of tiles',
    (root) => {
      mkdirSync(join(root, 'public'))
      writeFileSync(join(root, 'public/iiif'), '')
    },
    /public\/iiif.* could not be written \(E\w+\)/,
  ],
  [
    'a file is in place of the cache',
    (root) => writeFileSync(join(root, '.cache'), ''),
    /\.cache.* could not be written/,
  ],
  [
    'an original is a folder',
    (root) => {
      rmSync(join(root, original))
      mkdirSync(join(root, original))
    },
    /etna · original: .*etna\.jpg cannot be read \(EISDIR\)\. Put the file of the picture there/,
  ],
  [
    'an original is a link that leads nowhere',
    (root) => {
      rmSync(join(root, original))
      symlinkSync('nowhere.jpg', join(root, original))
    },
    /etna\.jpg cannot be read \(ENOENT\)\. Put/,
  ],
  [
    'an original is a link that leads to itself',
    (root) => {
      rmSync(join(root, original))
      symlinkSync('etna.jpg', join(root, original))
    },
    /etna\.jpg cannot be read \(ELOOP\)\. Put/,
  ],
  [
    'an entry is a folder',
    (root) => {
      rmSync(join(root, 'lib/catalogue/entries/etna.json'))
      mkdirSync(join(root, 'lib/catalogue/entries/etna.json'))
    },
    /etna\.json cannot be read \(EISDIR\)\. Put the file back/,
  ],
  [
    'the captions are gone',
    (root) => rmSync(join(root, 'messages/fr/captions.json')),
    /captions\.json cannot be read \(ENOENT\)\. Put the file back/,
  ],
  [
    'the manifest is cut short',
    (root) => writeFileSync(join(root, 'lib/catalogue/manifest.json'), '{"etna": {'),
    /manifest\.json is not JSON\. Mend/,
  ],
]

describe('the images command ends with 1 and two sentences when', () => {
  test.each(inTheWay)('%s', async (_, spoil, told) => {
    const root = await makeGallery(['etna'])
    spoil(root)
    const end = await run(images, root)
    expect(end.told).toMatch(told)
    expect(end.told).toMatch(twoSentences)
    expect(end.told).not.toMatch(/\n {4}at /)
    expect(end.status).toBe(1)
    expect(halves(root)).toEqual([])
  })
})

describe('an original that changes is seen', () => {
  const changes: [name: string, touch: (path: string, before: { atime: Date; mtime: Date }) => void][] = [
    ['when its time is older than before', (path) => utimesSync(path, 1, 1)],
    ['when its time is in the future', (path) => utimesSync(path, 4e9, 4e9)],
    ['when its time is set back to what it was', (path, { atime, mtime }) => utimesSync(path, atime, mtime)],
  ]
  test.each(changes)('%s, though its size stays', async (_, touch) => {
    const root = await makeGallery(['etna'])
    const path = join(root, original)
    const before = await picture(80, 60, 1).png({ compressionLevel: 0 }).toBuffer()
    rmSync(path)
    const png = path.replace('.jpg', '.png')
    writeFileSync(png, before)
    await buildImages(root, quick)
    const times = statSync(png)
    const after = await picture(80, 60, 2).png({ compressionLevel: 0 }).toBuffer()
    expect(after.length).toBe(before.length)
    writeFileSync(png, after)
    touch(png, times)
    expect((await buildImages(root, quick)).counts.variants).toMatchObject({ rendered: 6, pruned: 6 })
    expect(readFileSync(png).equals(after)).toBe(true)
  })
})
