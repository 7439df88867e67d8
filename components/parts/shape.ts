import type { Weight } from '@/lib/catalogue/schema'
import { figureWidth } from './sources'

/**
 * The cells of the wall that a figure fills: two rows (`tall`), two columns of one row (`long`), two of
 * both (`wide`), or a row of its own (`full`). A plain one fills one cell.
 */
export type Shape = 'tall' | 'long' | Weight

/** The ratios, width over height, from which a picture is shown better by two cells than by one of 3:2. */
const [tallest, longest] = [0.9, 2.2]

/**
 * How a figure hangs: as its editor wants, or else as the shape of its picture asks; `undefined` where it is
 * a plain one.
 * @example shapeOf({ width: 700, height: 2400 }) // tall
 */
export function shapeOf({ width, height }: { width: number; height: number }, weight?: Weight) {
  if (weight) return weight
  if (width / height < tallest) return 'tall' satisfies Shape
  if (width / height > longest) return 'long' satisfies Shape
  return undefined
}

// What a column of the grid comes to: five from 140rem, four from 100, three from 60, else two, and one on
// the narrowest telephones. Two claim a little less than their 44 %, so that a telephone's 180 px of density
// 1.75, and 163 of density 2, are served by the variant of 320, which weighs a quarter of that of 640.
const column =
  '(min-width: 140rem) 19vw, (min-width: 100rem) 23vw, (min-width: 60rem) 30vw, (min-width: 22.5rem) 42vw, 92vw'
// A picture as wide as the wall claims on a finer screen of a telephone as little as the first picture does
// (telephone.ts): three quarters of what it fills.
const telephone = '(max-width: 45rem) and (min-resolution: 1.5dppx) 67vw'
const two = `(min-width: 140rem) 38vw, (min-width: 100rem) 46vw, (min-width: 60rem) 61vw, ${telephone}, 92vw`

// All of the wall is 92 % of the window. It claims less, so that a laptop's 1340 px are served by the variant
// of 1280 instead of that of 1920, which weighs twice as much.
const all = `${telephone}, 88vw`

/** The `sizes` of the picture of a figure that hangs so. */
export function sizesOf(shape: Shape | undefined) {
  if (shape === 'full') return all
  return shape === 'wide' || shape === 'long' ? two : column
}

/**
 * The widest variant in px that the picture of a figure is offered. One cell is 515 px wide at most, in a
 * window of 2240: 1280 px at density 2.5. The wider addresses would weigh 0.9 KB of the wall's 22 (gzip).
 */
export function widestOf(shape: Shape | undefined) {
  return shape ? figureWidth : 1280
}
