import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { limits } from '@/lib/catalogue/limits'
import { readPicture } from '@/lib/intake/picture'
import { describe as sentence } from '@/lib/pipeline/gate/problem'
import { checkAll } from '@/lib/pipeline/inspect'
import { decode } from '@/lib/pipeline/variants/render'
import { makeGallery, picture } from '../helpers/gallery'

const small = () => picture(80, 60)

const formats: [format: string, ending: string, encode: (from: Sharp) => Sharp][] = [
  ['JPEG', '.jpg', (from) => from.jpeg()],
  ['PNG', '.png', (from) => from.png()],
  ['TIFF', '.tif', (from) => from.tiff({ compression: 'lzw' })],
  ['AVIF', '.avif', (from) => from.avif({ effort: 0 })],
  ['WebP', '.webp', (from) => from.webp()],
]

/** What the gate and `add` say of the same bytes under the same name. */
async function judge(bytes: Buffer | string, name = 'etna.jpg') {
  const root = await makeGallery(['etna'])
  rmSync(join(root, 'lib/catalogue/originals/etna.jpg'))
  writeFileSync(join(root, 'lib/catalogue/originals', name), bytes)
  const card = mkdtempSync(join(tmpdir(), 'card-'))
  onTestFinished(() => rmSync(card, { recursive: true }))
  writeFileSync(join(card, name), bytes)
  const gate = (await checkAll(root)).map(sentence).join('\n')
  const add = await readPicture(join(card, name)).then(
    () => '',
    (error: Error) => error.message,
  )
  return { gate, add, path: join(root, 'lib/catalogue/originals', name) }
}

async function refused(bytes: Buffer | string, told: RegExp, name?: string) {
  const { gate, add } = await judge(bytes, name)
  expect(gate).toMatch(told)
  expect(add).toMatch(told)
  for (const said of [gate, add]) expect(said).toMatch(/\S\. [A-Z].+\.$/)
}

describe.each(formats)('%s', (_, ending, encode) => {
  const name = `etna${ending}`
  const sound: [name: string, make: () => Sharp][] = [
    ['plain', small],
    ['with alpha', () => small().ensureAlpha(0.5)],
    ['grey', () => small().greyscale()],
    ['turned by EXIF', () => small().withMetadata({ orientation: 6 })],
  ]
  test.each(sound)('%s is let in, and decodes upright to three channels of 8 bits', async (kind, make) => {
    const { gate, add, path } = await judge(await encode(make()).toBuffer(), name)
    expect([gate, add]).toEqual(['', ''])
    const { data, info } = await decode(path)
    expect([info.width, info.height]).toEqual(kind.startsWith('turned') ? [60, 80] : [80, 60])
    expect(data.length).toBe(80 * 60 * 3)
  })

  test('of no bytes is refused', () => refused(Buffer.alloc(0), /no picture that can be read|is empty/, name))

  test('cut in the middle is refused', async () => {
    const bytes = await encode(small()).toBuffer()
    await refused(
      bytes.subarray(0, bytes.length >> 1),
      /truncated or corrupt|no picture that can be read/,
      name,
    )
  })

  test('with its head spoilt is refused', async () => {
    const bytes = await encode(small()).toBuffer()
    await refused(Buffer.from(bytes).fill(0, 0, 12), /no picture that can be read/, name)
  })

  test('under the name of another is refused', async () => {
    const { gate } = await judge(
      await encode(small()).toBuffer(),
      ending === '.png' ? 'etna.jpg' : 'etna.png',
    )
    expect(gate).toMatch(/is \w+ inside\. Name it etna\.\w+\.$/)
  })
})

const deep: [name: string, file: string, bytes: () => Promise<Buffer>][] = [
  ['a PNG of 16 bits', 'etna.png', () => small().toColourspace('rgb16').png().toBuffer()],
  ['a TIFF of 16 bits', 'etna.tif', () => small().toColourspace('rgb16').tiff().toBuffer()],
  ['a JPEG in CMYK', 'etna.jpg', () => small().toColourspace('cmyk').jpeg().toBuffer()],
  ['a TIFF in CMYK', 'etna.tif', () => small().toColourspace('cmyk').tiff().toBuffer()],
]

test.each(deep)('%s decodes to sRGB of 8 bits', async (_, file, bytes) => {
  const { gate, add, path } = await judge(await bytes(), file)
  expect([gate, add]).toEqual(['', ''])
  const { data, info } = await decode(path)
  expect([info.channels, data.length]).toEqual([3, 80 * 60 * 3])
})

test('a flipped bit that the format’s own sum betrays is refused', async () => {
  const bytes = await small().png().toBuffer()
  bytes[bytes.length >> 1] ^= 1
  await refused(bytes, /truncated or corrupt/, 'etna.png')
})

const others: [
  name: string,
  bytes: () => Promise<Buffer | string> | Buffer | string,
  told: RegExp,
  file?: string,
][] = [
  ['an SVG', () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', /is svg\. Save it/],
  ['an HTML page', () => '<!DOCTYPE html><title>Not here</title>', /no picture that can be read/],
  ['a zip', () => Buffer.from('504b0304140000000000', 'hex'), /is an archive\. Save it/],
  ['a GIF', () => small().gif().toBuffer(), /is GIF\. Save it/],
  [
    'an animated WebP',
    () => frames().then((from) => from.webp().toBuffer()),
    /holds 2 pages or frames/,
    'etna.webp',
  ],
  [
    'a TIFF of two pages',
    () => frames().then((from) => from.tiff().toBuffer()),
    /holds 2 pages or frames/,
    'etna.tif',
  ],
]

describe('by whatever name', () => {
  test.each(others)('%s is refused', async (_, bytes, told, file) => refused(await bytes(), told, file))
})

async function frames() {
  const pages = await Promise.all([1, 2].map((seed) => picture(80, 60, seed).png().toBuffer()))
  return sharp(pages, { join: { animated: true } })
}

test('a small file that claims enormous pixels is refused before it is decoded', async () => {
  const bomb = png(40_000, 40_000)
  expect(bomb.length).toBeLessThan(1_000)
  const start = process.memoryUsage().rss
  await refused(
    bomb,
    /is 40000×40000 px, over the 150000000 px that lib\/catalogue\/limits\.ts allows\. Save it smaller\./,
    'etna.png',
  )
  // 40,000² px are 4.8 GB once decoded.
  expect(process.memoryUsage().rss - start).toBeLessThan(500_000_000)
})

test('a file that is too heavy is refused before it is read', async () => {
  const less = vi.spyOn(limits, 'bytes', 'get').mockReturnValue(1_000)
  onTestFinished(() => less.mockRestore())
  await refused(await picture(80, 60).png().toBuffer(), /bytes heavy, over the 1000 that/, 'etna.png')
})

/** A PNG of nothing but a head, and of one row whatever it claims. */
function png(width: number, height: number) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer) {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])))
  return Buffer.concat([length, Buffer.from(type), data, sum])
}
