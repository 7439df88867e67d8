import { expect, test } from 'vitest'
import { impliedPaths, maxPath, scaled, scaleFactors } from '@/lib/pipeline/iiif/pyramid'

test('halves until the whole fits one tile and a map on a telephone', () => {
  // 3600 / 16 = 225 fits 256, 3600 / 8 = 450 does not
  expect(scaleFactors({ width: 3600, height: 2400 }, 512)).toEqual([1, 2, 4, 8, 16])
  expect(scaleFactors({ width: 256, height: 200 }, 512)).toEqual([1])
  expect(scaleFactors({ width: 100, height: 50 }, 64)).toEqual([1, 2])
})

test('rounds a scaled size up, as libvips does', () => {
  // 1001 / 2 = 500.5, 777 / 2 = 388.5
  expect(scaled({ width: 1001, height: 777 }, 2)).toEqual({ width: 501, height: 389 })
})

test('a tile that is the whole image is named so', () => {
  expect(impliedPaths({ width: 200, height: 150 }, 512)).toEqual([
    maxPath,
    'full/200,150/0/default.jpg',
    '0,0,200,150/200,150/0/default.jpg',
  ])
  expect(impliedPaths({ width: 33, height: 20 }, 32)).toEqual([
    maxPath,
    'full/17,10/0/default.jpg',
    '0,0,32,20/32,20/0/default.jpg',
    '32,0,1,20/1,20/0/default.jpg',
    '0,0,33,20/17,10/0/default.jpg',
  ])
})
