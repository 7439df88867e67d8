import { expect, test } from 'vitest'
import { fallbackAddress, largestOf, srcSet, variantsOf } from '@/components/parts/sources'
import { etna } from '../../helpers/image'

const jpeg = (width: number) => ({
  format: 'jpeg' as const,
  width,
  height: width / 2,
  file: `a-${width}.jpg`,
})

test('a srcset lists every width of its format, narrowest first', () => {
  expect(srcSet(etna, 'webp')).toBe(
    '/variants/etna-320.webp 320w, /variants/etna-640.webp 640w, /variants/etna-1280.webp 1280w',
  )
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
