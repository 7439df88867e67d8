import sharp from 'sharp'
import { expect, test } from 'vitest'
import { height, width } from '@/lib/pipeline/cards/crop'
import { draw } from '@/lib/pipeline/cards/draw'

const white = Buffer.alloc(width * height * 3, 255)
const long =
  'Le détroit de Mackinac, entre deux Grands Lacs, et tout ce que le titre d’une image peut dire encore'

/** The relative luminance of a grey of sRGB, 0 to 255 (WCAG 2.2). */
function luminance(value: number) {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Of each row of a card the grey of its margin, where no type is, and of its lightest pixel. */
async function rowsOf(title: string, words: 'above' | 'below') {
  const card = await draw(white, { title, note: 'Vue calculée · 3 décembre 2016 · Proxima' }, words)
  const { data, info } = await sharp(card).greyscale().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([width, height])
  return Array.from({ length: height }, (_, y) => ({
    ground: data[y * width + 20],
    lightest: Math.max(...data.subarray(y * width, (y + 1) * width)),
  }))
}

test.each([
  ['Etna', 'above'],
  [long, 'below'],
] as const)('the words of "%s" %s are read on a white picture, 4.5:1 at least', async (title, words) => {
  const rows = await rowsOf(title, words)
  // Type is lighter than its ground: rows that hold some have both.
  const written = rows.flatMap(({ ground, lightest }, y) => (lightest - ground > 100 ? [y] : []))
  expect(written.length).toBeGreaterThan(40)
  const ink = Math.max(...written.map((y) => rows[y].lightest))
  for (const y of written) {
    const { ground } = rows[y]
    expect((luminance(ink) + 0.05) / (luminance(ground) + 0.05), `row ${y}`).toBeGreaterThan(4.5)
  }
  expect(written.every((y) => (words === 'below' ? y > height / 2 : y < height / 2))).toBe(true)
  // At the other edge nothing lies on the picture.
  expect(rows[words === 'below' ? 10 : height - 10].ground).toBeGreaterThan(250)
})
