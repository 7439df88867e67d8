import { expect, test } from 'vitest'
import { infoJson } from '@/lib/pipeline/iiif/info'

test('tells the size of the picture and the tiles there are of it', () => {
  const info = infoJson({ id: 'etna', full: { width: 1001, height: 777 }, sizes: [], tile: 512 })
  expect([info.width, info.height, info.profile]).toEqual([1001, 777, 'level0'])
  // 1001 / 2 = 500.5 fits one tile
  expect(info.tiles).toEqual([{ width: 512, scaleFactors: [1, 2] }])
})
