import { expect, test } from 'vitest'
import { formats, screenJpeg, widestJpeg, type Variant } from '@/lib/catalogue/variants'

const variant = (width: number, format: Variant['format']) => ({ width, format }) as Variant
const widths = [640, 1280, 1281].flatMap((width) => formats.map((format) => variant(width, format)))

test('a screen is given the widest JPEG of at most 1280 px', () => {
  expect(screenJpeg(widths)).toMatchObject({ width: 1280, format: 'jpeg' })
  expect(screenJpeg(widths.slice(0, 3))).toMatchObject({ width: 640 })
})

test('variants without such a JPEG are an error that says what makes one', () => {
  expect(() => screenJpeg([variant(2000, 'jpeg'), variant(640, 'avif')])).toThrow(/among 2 variants\. Run/)
})

test('whoever wants at most a width gets the widest JPEG that fits, or the smallest there is', () => {
  const jpegs = [variant(320, 'jpeg'), variant(640, 'jpeg'), variant(640, 'avif')]
  expect([1000, 640, 639, 100].map((limit) => widestJpeg(jpegs, limit).width)).toEqual([640, 640, 320, 320])
})
