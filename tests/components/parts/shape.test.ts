import { expect, test } from 'vitest'
import { shapeOf, sizesOf } from '@/components/parts/shape'

test('a picture of the usual shapes fills one cell, one that is much higher or wider two', () => {
  const shapes = [
    [3600, 2400],
    [1600, 1600],
    [2400, 3600],
    [700, 2400],
    [3600, 700],
  ].map(([width, height]) => shapeOf({ width, height }))
  expect(shapes).toEqual([undefined, undefined, 'tall', 'tall', 'long'])
})

test('an editor’s weight goes before the shape of the picture', () => {
  expect(shapeOf({ width: 700, height: 2400 }, 'wide')).toBe('wide')
})

test('a figure of two columns asks for a picture twice as wide as one of one', () => {
  const at = (sizes: string) => Number(/\(min-width: 60rem\) (\d+)vw/.exec(sizes)?.[1])
  // Three columns share 92 % of the window, less the gaps.
  expect([at(sizesOf(undefined)), at(sizesOf('wide'))]).toEqual([30, 61])
  // Of 1440 px at density 1: 88 % are 1267, less than the variant of 1280.
  const last = (sizes: string) => parseInt(sizes.split(', ').at(-1)!)
  expect((last(sizesOf('full')) / 100) * 1440).toBeLessThan(1280)
})

test.each([
  { width: 412, density: 1.75 },
  { width: 375, density: 2 },
])('two columns of a telephone of $width px at density $density are served by 320 px', (telephone) => {
  const claimed = Number(/\(min-width: 22\.5rem\) (\d+)vw/.exec(sizesOf(undefined))?.[1])
  expect((claimed / 100) * telephone.width * telephone.density).toBeLessThan(320)
})
