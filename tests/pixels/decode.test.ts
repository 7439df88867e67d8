import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decode } from '@/lib/pixels/decode'
import { readHead } from '@/lib/pixels/head'
import { srgb, type Chromaticities } from '@/lib/pixels/primaries'
import { makeProfile, makeTableProfile, parametric, srgbParametric, table } from '../helpers/icc'
import { byLittleCms } from '../helpers/lcms'
import { withChunks } from '../helpers/pngs'
import { withNclx } from '../helpers/avifs'
import { makeTiff, pack, type Making } from '../helpers/tiff'

const white: [number, number] = [0.3127, 0.329]
const p3: Chromaticities = [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], white]
const bt2020: Chromaticities = [[0.708, 0.292], [0.17, 0.797], [0.131, 0.046], white]
const adobe: Chromaticities = [[0.64, 0.33], [0.21, 0.71], [0.15, 0.06], white]

// 0–255; some lie outside of sRGB once they are of a wider space.
const colours = [
  [0, 0, 0],
  [255, 255, 255],
  [128, 128, 128],
  [200, 100, 50],
  [40, 160, 90],
  [10, 12, 14],
  [250, 20, 30],
  [20, 40, 230],
]
const greys = [0, 3, 10, 30, 64, 128, 200, 255].map((grey) => [grey])
const side = 8

/** A block of each colour, side by side. */
function blocks(patches: number[][]) {
  const row = patches.flatMap((patch) => Array.from({ length: side }, () => patch).flat())
  return Array.from({ length: side }, () => row).flat()
}

/** The middle of each block, decoded. */
async function shown(bytes: Buffer, width?: number) {
  const head = await readHead(bytes)
  expect(head.refusal).toBeUndefined()
  const { data, info } = await decode(head, width)
  const middle = (index: number) => ((side / 2) * info.width + index * side + side / 2) * info.channels
  return Array.from({ length: info.width / side }, (_, index) => {
    const pixel = [...data.subarray(middle(index), middle(index) + info.channels)]
    return pixel.length === 1 ? [pixel[0], pixel[0], pixel[0]] : pixel
  })
}

/** A TIFF of these blocks. */
function tiffOf(patches: number[][], making: Making = {}) {
  const full = making.format === 3 ? 1 / 255 : (2 ** (making.bits ?? 8) - 1) / 255
  const values = blocks(patches).map((value) =>
    making.format === 3 ? value * full : Math.round(value * full),
  )
  return makeTiff(patches.length * side, side, pack(values, making), making)
}

function pngOf(patches: number[][], bits: 8 | 16 = 8) {
  const [channels] = patches.map(({ length }) => length)
  const raw = { width: patches.length * side, height: side, channels: channels as 1 | 3 | 4 }
  if (bits === 8)
    return sharp(Buffer.from(blocks(patches)), { raw })
      .png()
      .toBuffer()
  const wide = Uint16Array.from(blocks(patches), (value) => value * 257)
  return sharp(wide, { raw })
    .toColourspace(channels === 1 ? 'grey16' : 'rgb16')
    .png()
    .toBuffer()
}

function avifOf(patches: number[][], bitdepth: 8 | 10 = 8) {
  const raw = { width: patches.length * side, height: side, channels: 3 as const }
  return sharp(Buffer.from(blocks(patches)), { raw })
    .avif({ lossless: true, effort: 0, bitdepth, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

const linear = parametric(1)
const gamma18 = parametric(1.8)
const curve = table(Array.from({ length: 64 }, (_, index) => (index / 63) ** 2.4))
const profiles: [string, Buffer][] = [
  ['linear sRGB', makeProfile(linear, srgb)],
  ['Display P3', makeProfile(srgbParametric, p3)],
  ['Adobe RGB', makeProfile(parametric(2.19921875), adobe)],
  ['BT.2020 with a table for its curve', makeProfile(curve, bt2020)],
]
const greyProfiles: [string, Buffer][] = [
  ['linear grey', makeProfile(linear)],
  ['grey of gamma 1.8', makeProfile(gamma18)],
  ['grey with a table for its curve', makeProfile(curve)],
]
const kinds: [string, Making][] = [
  ['8 bits', {}],
  ['16 bits', { bits: 16 }],
  ['16 bits, Motorola’s order', { bits: 16, isMotorola: true }],
  ['32-bit integers', { bits: 32 }],
  ['32-bit floats', { bits: 32, format: 3 }],
]

function expectNear(found: number[][], wanted: number[][], tolerance = 3) {
  const off = found.flatMap((pixel, index) =>
    pixel.some((value, channel) => Math.abs(value - wanted[index][channel]) > tolerance)
      ? [`${pixel} for ${wanted[index].map((value) => value.toFixed(1))}`]
      : [],
  )
  expect(off).toEqual([])
  expect(found).toHaveLength(wanted.length)
}

describe('within 3 levels of LittleCMS', () => {
  for (const [name, icc] of profiles)
    for (const [kind, making] of kinds)
      test(`TIFF of ${kind}, ${name}`, async () => {
        expectNear(await shown(tiffOf(colours, { ...making, icc })), byLittleCms(icc, colours))
      })

  for (const [name, icc] of greyProfiles)
    for (const [kind, making] of kinds)
      test(`grey TIFF of ${kind}, ${name}`, async () => {
        const bytes = tiffOf(greys, { ...making, icc, photometric: 1, samples: 1 })
        expectNear(await shown(bytes), byLittleCms(icc, greys))
      })

  test.each([8, 16] as const)('PNG of %i bits that tells its colours by gAMA and cHRM', async (bits) => {
    const places = [0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06].map((value) =>
      Math.round(value * 1e5),
    )
    const png = withChunks(await pngOf(colours, bits), [
      ['gAMA', [55_556]],
      ['cHRM', places],
    ])
    expectNear(await shown(png), byLittleCms(makeProfile(gamma18, p3), colours))
  })

  test('grey PNG of gamma 1.0', async () => {
    for (const bits of [8, 16] as const) {
      const png = withChunks(await pngOf(greys, bits), [['gAMA', [100_000]]])
      expectNear(await shown(png), byLittleCms(makeProfile(linear), greys))
    }
  })

  test.each([8, 16] as const)(
    'PNG of %i bits that tells its colours by cICP, whatever its profile',
    async (bits) => {
      const tagged = await sharp(await pngOf(colours, bits))
        .withIccProfile('p3')
        .png()
        .toBuffer()
      for (const png of [await pngOf(colours, bits), tagged]) {
        const given = withChunks(png, [['cICP', Buffer.from([9, 8, 0, 1])]])
        const stored = await sharp(png, { ignoreIcc: true }).raw().toBuffer()
        expect(stored.length).toBeGreaterThan(0)
        if (png !== tagged) expectNear(await shown(given), byLittleCms(makeProfile(linear, bt2020), colours))
        else expect((await readHead(given)).way).toMatchObject({ kind: 'samples' })
      }
    },
  )

  test.each([8, 10] as const)('AVIF of %i bits that tells its colours by nclx', async (bits) => {
    const avif = await avifOf(colours, bits)
    for (const [numbers, icc] of [
      [[12, 13], makeProfile(srgbParametric, p3)],
      [[9, 13], makeProfile(srgbParametric, bt2020)],
      [[1, 8], makeProfile(linear, srgb)],
      [[9, 4], makeProfile(parametric(2.2), bt2020)],
    ] as const)
      expectNear(await shown(withNclx(avif, numbers[0], numbers[1])), byLittleCms(icc, colours))
  })

  test.each([8, 16])('TIFF of %i bits with a profile of tables: RGB, CMYK', async (bits) => {
    // Colours a little apart from sRGB's, smooth enough for a table of five steps.
    const rgb = makeTableProfile('RGB ', ([r, g, b]) => [
      30 * r + 60 * g + 10 * b,
      60 * (r - g),
      70 * (g - b),
    ])
    expectNear(await shown(tiffOf(colours, { bits, icc: rgb })), byLittleCms(rgb, colours))
    const inks = colours.map(([r, g, b], index) => [r, g, b, index * 20])
    const cmyk = makeTableProfile('CMYK', ([c, m, y, k]) => [
      100 * (1 - 0.3 * c - 0.4 * m - 0.1 * y) * (1 - k),
      50 * (m - c) * (1 - k),
      60 * (y - c / 2 - m / 3) * (1 - k),
    ])
    const given = inks.map((ink) => ink.map((value) => (value / 255) * 100))
    const making = { bits, photometric: 5, samples: 4, icc: cmyk }
    expectNear(await shown(tiffOf(inks, making)), byLittleCms(cmyk, given))
  })

  test('JPEG, PNG and WebP of 8 bits: a grey profile and a colour one', async () => {
    const [[, icc]] = greyProfiles
    const grey = await sharp(tiffOf(greys, { icc, photometric: 1, samples: 1 }))
      .keepIccProfile()
      .toColourspace('b-w')
      .jpeg({ quality: 100 })
      .toBuffer()
    expectNear(await shown(grey), byLittleCms(icc, greys))
    const [, [, wide]] = profiles
    const tiff = sharp(tiffOf(colours, { icc: wide })).keepIccProfile()
    for (const bytes of [await tiff.clone().png().toBuffer(), await tiff.webp({ lossless: true }).toBuffer()])
      expectNear(await shown(bytes), byLittleCms(wide, colours))
  })

  test('CIELab of 8 and 16 bits, as TIFF and as ICC store it, with and without alpha', async () => {
    const labs = [
      [0, 0, 0],
      [100, 0, 0],
      [50, 0, 0],
      [60, 30, 40],
      [40, -35, 20],
      [30, 20, -50],
    ]
    const wanted = byLittleCms('*Lab', labs)
    for (const bits of [8, 16])
      for (const alpha of [false, true])
        for (const photometric of [8, 9]) {
          const unit = bits === 8 ? 1 : 256
          const half = photometric === 9 ? 128 * unit : 0
          const white = bits === 8 ? 255 : photometric === 9 ? 65_280 : 65_535
          const patches = labs.map(([light, a, b]) => [
            Math.round((light / 100) * white),
            a * unit + half,
            b * unit + half,
            ...(alpha ? [2 ** bits - 1] : []),
          ])
          const making = { bits, photometric, samples: alpha ? 4 : 3, ...(alpha && { extra: [2] }) }
          const bytes = makeTiff(labs.length * side, side, pack(blocks(patches), making), making)
          expectNear(await shown(bytes), wanted)
        }
  })
})

test('what is of 16 bits and no profile is sRGB', async () => {
  expectNear(await shown(tiffOf(colours, { bits: 16 })), colours, 1)
  expectNear(await shown(await pngOf(colours, 16)), colours, 1)
  const wanted = greys.map(([grey]) => [grey, grey, grey])
  expectNear(await shown(tiffOf(greys, { bits: 16, photometric: 1, samples: 1 })), wanted, 1)
  expectNear(await shown(await pngOf(greys, 16)), wanted, 1)
  const negative = greys.map(([grey]) => [255 - grey])
  expectNear(await shown(tiffOf(negative, { bits: 16, photometric: 0, samples: 1 })), wanted, 1)
})

test('what lets something through is laid on white, in its colours as they are shown', async () => {
  const [, icc] = profiles[0]
  const half = colours.map((colour) => [...colour, 128])
  const wanted = byLittleCms(icc, colours).map((colour) =>
    colour.map((value) => value * (128 / 255) + 255 * (127 / 255)),
  )
  for (const [, making] of kinds)
    expectNear(await shown(tiffOf(half, { ...making, icc, samples: 4, extra: [2] })), wanted)
})

test('channels that are neither colour nor opacity are left aside', async () => {
  const spots = colours.map((colour) => [...colour, 90, 30])
  for (const bits of [8, 16]) {
    expectNear(await shown(tiffOf(spots, { bits, samples: 5, extra: [0, 0] })), colours, 1)
    expectNear(
      await shown(
        tiffOf(
          spots.map((spot) => spot.slice(0, 4)),
          { bits, samples: 4, extra: [0] },
        ),
      ),
      colours,
      1,
    )
  }
})

test('a picture is made narrower after its colours were made right', async () => {
  const [, icc] = profiles[0]
  const { data, info } = await decode(await readHead(tiffOf([[128, 128, 128]], { bits: 16, icc })), 4)
  expect([info.width, info.height, info.channels]).toEqual([4, 4, 3])
  expectNear([[...data.subarray(0, 3)]], byLittleCms(icc, [[128, 128, 128]]))
})
