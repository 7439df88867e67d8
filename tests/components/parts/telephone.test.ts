import { expect, test } from 'vitest'
import { mostBytes, telephoneSizes } from '@/components/parts/telephone'
import { variantsOf } from '@/components/parts/sources'
import type { Variant } from '@/lib/catalogue/variants'
import { manifest } from '../../helpers/pages'

const usual = '(max-width: 45rem) and (min-resolution: 2dppx) 73vw'

/** An image whose AVIFs have these widths in px and bytes. */
const image = (bytes: Record<number, number>) => ({
  variants: Object.entries(bytes).map(([width, bytes]): Variant => {
    const file = `a-${width}.avif`
    return { format: 'avif', width: Number(width), height: 1, bytes, sha256: '', file }
  }),
})

/** The AVIF that a telephone takes: the narrowest that is as wide in px of its screen as `sizes` claims. */
function taken(image: { variants: Variant[] }, { px, density }: { px: number; density: number }) {
  const share = Number(/([0-9]+)vw/.exec(telephoneSizes(image))?.[1])
  const variants = variantsOf(image, 'avif')
  return variants.find(({ width }) => width >= (px * density * share) / 100) ?? variants.at(-1)
}

test('a picture that is light at 960 px claims what all do', () => {
  expect(telephoneSizes(image({ 320: 1, 640: 2, 960: mostBytes, 1280: 90_000 }))).toBe(usual)
})

test('a heavy one claims less on telephones, and not on small tablets', () => {
  const heavy = image({ 320: 1, 640: 2, 960: mostBytes + 1 })
  // 640 px of 430 × 3 are 49.6 %
  expect(telephoneSizes(heavy)).toBe(`(max-width: 28rem) and (min-resolution: 2.5dppx) 49vw, ${usual}`)
})

test('where nothing is light the narrowest is claimed, and a small original as it is', () => {
  expect(taken(image({ 320: 70_000, 640: 80_000 }), { px: 390, density: 3 })?.width).toBe(320)
  expect(telephoneSizes(image({ 320: 1, 700: 50_000 }))).toBe(usual)
})

test.each([
  { px: 360, density: 3 },
  { px: 390, density: 3 },
  { px: 412, density: 2.625 },
  { px: 430, density: 3 },
])('no image of the gallery opens its page with more than 60 KB at $px px and $density', (telephone) => {
  const heavy = Object.entries(manifest).filter(
    ([, image]) => (taken(image, telephone)?.bytes ?? Infinity) > mostBytes,
  )
  expect(heavy.map(([id]) => id)).toEqual([])
})
