import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readManifest } from '@/lib/catalogue/manifest'
import { openSettled } from '@/lib/catalogue/settled'
import { languageList } from '@/lib/i18n/languages'
import { readWords } from '@/lib/i18n/words'
import { proposeAll } from '@/lib/intake/adding'
import { enter } from '@/lib/intake/enter'
import { asJpeg } from '@/lib/pipeline/asjpeg'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import type { Recipe } from '@/lib/pipeline/variants/recipe'
import { decode } from '@/lib/pixels/decode'
import { readHead } from '@/lib/pixels/head'
import { srgb, type Chromaticities } from '@/lib/pixels/primaries'
import { withNclx } from '../helpers/avifs'
import { makeCard } from '../helpers/files'
import { change, entry, makeGallery, quick, words } from '../helpers/gallery'
import { makeProfile, makeTableProfile, parametric, srgbParametric } from '../helpers/icc'
import { byLittleCms } from '../helpers/lcms'
import { withChunks } from '../helpers/pngs'
import { makeTiff, pack, type Making } from '../helpers/tiff'

const [width, height] = [64, 48]
const p3: Chromaticities = [
  [0.68, 0.32],
  [0.265, 0.69],
  [0.15, 0.06],
  [0.3127, 0.329],
]
const linear = makeProfile(parametric(1), srgb)
const displayP3 = makeProfile(srgbParametric, p3)
const grey18 = makeProfile(parametric(1.8))
const cmyk = makeTableProfile('CMYK', ([c, m, y, k]) => [
  100 * (1 - 0.3 * c - 0.4 * m - 0.1 * y) * (1 - k),
  50 * (m - c) * (1 - k),
  60 * (y - c / 2 - m / 3) * (1 - k),
])

/** A TIFF of one colour, its samples as they are given. */
function tiff(pixel: number[], making: Making = {}) {
  const pixels = Array.from({ length: width * height }, () => pixel).flat()
  return makeTiff(width, height, pack(pixels, making), { samples: pixel.length, ...making })
}

const flat = (r: number, g: number, b: number) =>
  sharp({ create: { width, height, channels: 3, background: { r, g, b } } })

// At lower qualities the encoders alone move a colour by 3 levels.
const faithful: Recipe = {
  widths: [32, 64],
  options: { avif: { effort: 0, quality: 90 }, webp: { effort: 0, quality: 98 }, jpeg: { quality: 95 } },
}

/** Each original, and what LittleCMS makes of its colour. */
const originals: [name: string, bytes: () => Promise<Buffer> | Buffer, wanted: () => number[][]][] = [
  [
    'float.tif',
    () => tiff([0.2, 0.5, 0.1], { bits: 32, format: 3, icc: linear }),
    () => byLittleCms(linear, [[51, 127.5, 25.5]]),
  ],
  [
    'lab.tif',
    () => tiff([153, 30, 40, 255], { photometric: 8, extra: [2] }),
    () => byLittleCms('*Lab', [[60, 30, 40]]),
  ],
  ['lab8.tif', () => tiff([153, 30, 40], { photometric: 8 }), () => byLittleCms('*Lab', [[60, 30, 40]])],
  [
    'integers.tif',
    () => tiff([0x33000000, 0x80000000, 0x1a000000], { bits: 32, icc: linear }),
    () => byLittleCms(linear, [[51, 127.5, 26]]),
  ],
  [
    'wide.tif',
    () => tiff([51_400, 25_700, 12_850], { bits: 16, icc: displayP3 }),
    () => byLittleCms(displayP3, [[200, 100, 50]]),
  ],
  [
    'grey.tif',
    () => tiff([128 * 257], { bits: 16, photometric: 1, icc: grey18 }),
    () => byLittleCms(grey18, [[128]]),
  ],
  [
    'inks.tif',
    () => tiff([51, 102, 153, 25], { photometric: 5, icc: cmyk }),
    () => byLittleCms(cmyk, [[20, 40, 60, 9.8]]),
  ],
  ['spots.tif', () => tiff([200, 100, 50, 90, 30], { extra: [0, 0] }), () => [[200, 100, 50]]],
  [
    'gamma.png',
    async () => withChunks(await flat(128, 60, 200).png().toBuffer(), [['gAMA', [100_000]]]),
    () => byLittleCms(linear, [[128, 60, 200]]),
  ],
  [
    'nclx.avif',
    async () => withNclx(await flat(200, 100, 50).avif({ lossless: true, effort: 0 }).toBuffer(), 12, 13),
    () => byLittleCms(displayP3, [[200, 100, 50]]),
  ],
]

test('what enters is made, and page and press file show its colours within 3 levels of LittleCMS', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const files = await Promise.all(originals.map(async ([name, make]) => card(name, await make())))
  const options = { date: '2017-03-19', themes: [...entry.themes] }
  enter(openSettled(root), await proposeAll(files, { options, words: readWords('messages') }))
  const ids = originals.map(([name]) => `20170319-${name.split('.')[0]}`)
  for (const language of languageList)
    change(root, `messages/${language}/captions.json`, (captions: Record<string, object>) => {
      for (const id of ids) captions[id] = words[language]
    })
  expect(await checkAll(root)).toEqual([])
  await buildImages(root, { ...quick, variants: faithful })
  const manifest = readManifest(join(root, 'lib/catalogue/manifest.json'))
  for (const [index, [name, , wantedOf]] of originals.entries()) {
    const [wanted] = wantedOf()
    const { variants, press } = manifest[ids[index]]
    const files = Object.values(press).map(({ file }) => `press/${file}`)
    const made = [...variants.map(({ file }) => `variants/${file}`), ...files]
    for (const path of made) {
      const found = await middleOf(readFileSync(join(root, 'public', path)))
      const off = Math.max(...found.map((value, channel) => Math.abs(value - wanted[channel])))
      expect(off, `${name}, ${path}: ${found} for ${wanted}`).toBeLessThanOrEqual(3)
    }
  }
})

async function middleOf(bytes: Buffer) {
  const { data, info } = await decode(await readHead(bytes))
  const at = ((info.height >> 1) * info.width + (info.width >> 1)) * info.channels
  const [r, g = r, b = r] = data.subarray(at, at + info.channels)
  return [r, g, b]
}

test('red, green and blue keep their profile in a press file, all else is sRGB that says so', async () => {
  const card = makeCard()
  const made = async (name: string, bytes: Buffer) => sharp(await asJpeg(card(name, bytes)))
  const wide = await made('wide.tif', tiff([200, 100, 50], { icc: displayP3 }))
  expect((await wide.metadata()).icc).toEqual(displayP3)
  const grey = await made('grey.tif', tiff([128], { photometric: 1, icc: grey18 }))
  const { icc, space } = await grey.metadata()
  expect([space, icc && icc.length > 0, icc?.equals(grey18)]).toEqual(['srgb', true, false])
})
