import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { plan } from '@/lib/pipeline/variants/plan'
import type { Recipe } from '@/lib/pipeline/variants/recipe'
import { decode, render, standInOf } from '@/lib/pipeline/variants/render'
import { picture } from '../../helpers/gallery'

const recipe: Recipe = { widths: [64], options: { avif: { effort: 0 }, webp: {}, jpeg: {} } }

async function variants(original: Buffer, width = 64) {
  const folder = mkdtempSync(join(tmpdir(), 'render-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'original')
  writeFileSync(path, original)
  const wanted = plan({ id: 'x', width, hash: 'h', recipe })
  const made = await render({ original: await decode(path, width), wanted, recipe, folder })
  return made.map((variant) => ({ ...variant, path: join(folder, variant.file) }))
}

test('tells the height that sharp wrote', async () => {
  // 160×107 at 64 → 42.8, sharp rounds to 43
  const made = await variants(await picture(160, 107).jpeg().toBuffer())
  expect(made.map(({ width, height }) => [width, height])).toEqual([
    [64, 43],
    [64, 43],
    [64, 43],
  ])
})

test('applies the EXIF rotation', async () => {
  // orientation 6 turns 160×80 upright into 80×160: at 64 wide, 128 high
  const made = await variants(await picture(160, 80).withMetadata({ orientation: 6 }).jpeg().toBuffer())
  expect(made.map(({ height }) => height)).toEqual([128, 128, 128])
})

test('strips all metadata', async () => {
  const made = await variants(
    await picture(80, 60)
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg()
      .toBuffer(),
  )
  for (const { path } of made) {
    const { exif, xmp, iptc, icc } = await sharp(path).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('converts Display P3 to sRGB', async () => {
  const red = sharp({ create: { width: 64, height: 64, channels: 3, background: { r: 200, g: 80, b: 60 } } })
  const p3 = await red.withIccProfile('p3').jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer()
  const jpeg = (await variants(p3)).find(({ format }) => format === 'jpeg')!
  const { channels } = await sharp(jpeg.path).stats()
  // sharp wrote P3 numbers for an sRGB colour; read back as sRGB they must be what they were.
  expect(Math.abs(channels[0].mean - 200)).toBeLessThan(4)
  expect(Math.abs(channels[1].mean - 80)).toBeLessThan(4)
})

test.each([
  ['CMYK', () => picture(80, 60).toColourspace('cmyk').jpeg().toBuffer()],
  ['16 bits', () => picture(80, 60).toColourspace('rgb16').png().toBuffer()],
  ['grey', () => picture(80, 60).toColourspace('b-w').jpeg().toBuffer()],
  ['alpha', () => picture(80, 60).ensureAlpha(0.5).png().toBuffer()],
])('makes 8-bit sRGB of %s', async (_, original) => {
  for (const { path } of await variants(await original())) {
    const { space, channels, depth } = await sharp(path).metadata()
    expect([space, channels, depth]).toEqual(['srgb', 3, 'uchar'])
  }
})

test('lays alpha on white', async () => {
  const clear = await sharp({
    create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const jpeg = (await variants(clear)).find(({ format }) => format === 'jpeg')!
  expect((await sharp(jpeg.path).stats()).channels[0].mean).toBeGreaterThan(250)
})

test('finds what stands in for a picture', async () => {
  const { data, info } = await sharp({
    create: { width: 64, height: 64, channels: 3, background: '#183898' },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })
  // 18 38 98 over 17, rounded: 1 3 9
  expect(await standInOf({ data, info })).toBe('139139139139ffffff')
})
