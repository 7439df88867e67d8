import { expect, test } from 'vitest'
import {
  fallbackAddress,
  largestOf,
  srcSet,
  upTo,
  variantsOf,
  type ShownVariant,
} from '@/components/parts/sources'
import { formats } from '@/lib/catalogue/variants'
import { etna } from '../../helpers/image'

const jpeg = (width: number) => ({
  format: 'jpeg' as const,
  width,
  height: width / 2,
  file: `a-${width}.jpg`,
})

const made = (widths: number[]) =>
  widths.flatMap((width) =>
    formats.map((format) => ({ ...jpeg(width), format, file: `a-${width}.${format}` })),
  )

test('a srcset lists every width of its format, narrowest first', () => {
  expect(srcSet(etna, 'webp')).toBe(
    '/variants/etna-320.webp 320w, /variants/etna-640.webp 640w, /variants/etna-1280.webp 1280w',
  )
})

const widths = (widest: number, variants: ShownVariant[]) =>
  formats.map((format) => variantsOf(upTo(widest, { variants }), format).map(({ width }) => width))

test('a place in a page is offered nothing wider than it can be, and two JPEGs', () => {
  const all = [320, 640, 960, 1280, 1920, 2560]
  const fitting = [320, 640, 960, 1280, 1920]
  expect(widths(1920, made(all))).toEqual([fitting, fitting, [640, 1280]])
  expect(widths(640, made(all))).toEqual([[320, 640], [320, 640], [640]])
  expect(widths(1920, made([100]))).toEqual([[100], [100], [100]])
  expect(widths(320, made([1600]))).toEqual([[1600], [1600], [1600]])
})

test('a browser without srcset is given the widest of at most 1280 px', () => {
  expect(fallbackAddress({ variants: [jpeg(640), jpeg(1280), jpeg(2560)] })).toBe('/variants/a-1280.jpg')
})

test('a browser without srcset is given the narrowest where all are wider', () => {
  expect(fallbackAddress({ variants: [jpeg(1600), jpeg(2560)] })).toBe('/variants/a-1600.jpg')
})

test('the largest of a format is its last, and none is an error that says what to run', () => {
  expect(largestOf(variantsOf(etna, 'avif')).width).toBe(1280)
  expect(() => largestOf([])).toThrow('npm run images')
})
