import { geoEquirectangular } from 'd3-geo'
import { expect, test } from 'vitest'
import { drawLocator, closeUpRadius } from '@/lib/maps/globe'
import { drawPath, drawPoint } from '@/lib/maps/path'
import { drawRegion, regionFrame } from '@/lib/maps/region'
import { byRegion } from '@/lib/maps/regions'
import type { LonLat, Sight } from '@/lib/maps/sight'
import { drawWorld, worldFrame } from '@/lib/maps/world'
import { fractions } from '../helpers/random'

const sight = (place: LonLat, station: LonLat | null = null): Sight => ({
  id: String(place),
  place,
  station,
  footprint: null,
})

/** The points of a path as it is written, absolute, by its lines. */
function read(path: string) {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.match(/-?\d*\.?\d+/g)!.map(Number)
      const points: [number, number][] = []
      for (let index = 0; index < numbers.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0]
        points.push([x + numbers[index], y + numbers[index + 1]])
      }
      return points
    })
}

test('writes a line in relative steps of a tenth, and leaves out what lies straight', () => {
  const plain = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
  expect(
    drawPath(
      plain,
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [10.04, 0],
          [20, 0],
        ],
      },
      0.1,
    ),
  ).toBe('M0 0l20 0')
  expect(
    drawPath(plain, {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.5, 0],
      ],
    }),
  ).toBe('M0 0l.5 0')
})

test('a line across the date line leaves the world on one side and comes back on the other', () => {
  const { projection, width } = worldFrame()
  const lines = read(
    drawPath(projection, {
      type: 'LineString',
      coordinates: [
        [170, -17],
        [-170, -17],
      ],
    }),
  )
  expect(lines).toHaveLength(2)
  // Equal Earth is narrower at 17° south than at the equator.
  expect(lines[0].at(-1)![0]).toBeGreaterThan(0.95 * width)
  expect(lines[1][0][0]).toBeLessThan(0.05 * width)
  for (const line of lines) expect(Math.abs(line.at(-1)![0] - line[0][0])).toBeLessThan(40)
})

test('a great circle on the world starts at the station and ends at the place', () => {
  const { projection } = worldFrame()
  const world = drawWorld([[sight([-81.5, 21.6], [-60, 45])]])
  const [line] = read(world.lines)
  const [station, place] = [
    [-60, 45],
    [-81.5, 21.6],
  ].map((position) => drawPoint(projection, position as LonLat)!)
  expect(line[0]).toEqual(station)
  expect(line.at(-1)![0]).toBeCloseTo(place[0], 0)
  expect(line.at(-1)![1]).toBeCloseTo(place[1], 0)
  expect(world.places).toEqual([place])
})

test('a region across the date line is one map, not two edges', () => {
  const drawing = drawRegion([sight([178, -17], [-178, -15]), sight([-175, -21])])
  expect(drawing.places).toHaveLength(2)
  // 7° of longitude at 19° south are 6.6°; the map is at most 29 units a degree, and 14.5 where 16° fill its
  // height.
  expect(Math.abs(drawing.places[0][0] - drawing.places[1][0])).toBeLessThan(6.6 * 29)
  expect(read(drawing.lines)).toHaveLength(1)
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

test('the globe hides the far side', () => {
  const locator = drawLocator({
    id: 'etna',
    coordinates: { lat: 37.75, lon: 15, basis: 'place-named' },
    station: null,
    footprint: null,
  })!
  // The place is in the middle of the square of 240.
  expect(locator.globe.places).toEqual([[120, 120]])
  expect(locator.closeUp).toBeNull()
  expect(
    drawLocator({
      id: 'far',
      coordinates: { lat: 0, lon: 0, basis: 'place-named' },
      station: { lat: 0, lon: 170 },
      footprint: null,
    })!.globe.stations,
  ).toEqual([])
})

test('a region turns the globe and is not pinned, and no place means no globe', () => {
  const locator = drawLocator({
    id: 'steppe',
    coordinates: { lat: 49.5, lon: 44.8, basis: 'region' },
    station: { lat: 46, lon: 43 },
    footprint: null,
  })!
  expect(locator).toMatchObject({
    pinned: false,
    closeUp: null,
    ring: null,
    distanceKm: null,
    globe: { places: [], stations: [], lines: '' },
  })
  expect(drawLocator({ id: 'sky', coordinates: null, station: null, footprint: null })).toBeNull()
})

test('the close-up holds the station, with room to spare, and is never nearer than 3°', () => {
  expect(closeUpRadius(sight([0, 0], [10, 0]))).toBeCloseTo(12, 5)
  expect(closeUpRadius(sight([0, 0], [1, 0]))).toBe(3)
})

test('wherever images lie, every region has a mark on the world, and a map holds twenty', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const random = fractions(seed)
    const sights = Array.from({ length: 2000 }, () => sight([random() * 360 - 180, random() * 103 - 51.6]))
    const groups = byRegion(sights).map(({ sights: held }) => held.slice(0, 20))
    const world = drawWorld(groups)
    // 24 px, the least that a finger needs (WCAG 2.2, 2.5.8), on a map 288 px wide.
    expect(nearest(world.narrow), `seed ${seed}`).toBeGreaterThanOrEqual((24 / 288) * world.width)
    for (const group of groups)
      expect(nearest(drawRegion(group).marks)).toBeGreaterThanOrEqual((24 / 288) * 400)
  }
})

/** How far apart the nearest two points are. */
function nearest(points: [number, number][]) {
  return Math.min(
    ...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))),
  )
}
