import { expect, test } from 'vitest'
import { drawPoint } from '@/lib/maps/path'
import { drawRegion, regionFrame } from '@/lib/maps/region'
import type { LonLat } from '@/lib/maps/sight'
import { readPath, sight } from '../helpers/maps'

test('a region across the date line is one map, not two edges', () => {
  const drawing = drawRegion([sight([178, -17], [-178, -15]), sight([-175, -21])])
  expect(drawing.places).toHaveLength(2)
  // 7° of longitude at 19° south are 6.6°; the map is at most 29 units a degree, and 14.5 where 16° fill its
  // height.
  expect(Math.abs(drawing.places[0][0] - drawing.places[1][0])).toBeLessThan(6.6 * 29)
  expect(readPath(drawing.lines)).toHaveLength(1)
})

test('a region’s map holds every place, station and corner of a footprint', () => {
  const sights = [
    {
      ...sight([10, 40], [20, 35]),
      footprint: [
        [9, 39],
        [11, 39],
        [11, 41],
        [9, 41],
      ] as LonLat[],
    },
    sight([-5, 30]),
  ]
  const { projection, width, height } = regionFrame(sights)
  for (const position of [
    [10, 40],
    [20, 35],
    [9, 39],
    [11, 41],
    [-5, 30],
  ] as LonLat[]) {
    const [x, y] = drawPoint(projection, position)!
    expect(x > 0 && x < width && y > 0 && y < height, String(position)).toBe(true)
  }
})
