import { expect, test } from 'vitest'
import { drawPath, drawPoints } from '@/lib/maps/path'
import { drawRegion } from '@/lib/maps/region'
import { byRegion } from '@/lib/maps/regions'
import { drawWorld, worldFrame } from '@/lib/maps/world'
import { nearest, readPath, sight } from '../helpers/maps'
import { fractions } from '../helpers/random'
import { times } from '../helpers/thorough'

test('a line across the date line leaves the world on one side and comes back on the other', () => {
  const { projection, width } = worldFrame()
  const lines = readPath(
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
  const [line] = readPath(world.lines)
  const [station, place] = drawPoints(projection, [
    [-60, 45],
    [-81.5, 21.6],
  ])
  expect(line[0]).toEqual(station)
  expect(line.at(-1)![0]).toBeCloseTo(place[0], 0)
  expect(line.at(-1)![1]).toBeCloseTo(place[1], 0)
  expect(world.places).toEqual([place])
})

test('wherever images lie, every region has a mark on the world, and a map holds twenty', () => {
  for (let seed = 1; seed <= times({ thorough: 25, always: 2 }); seed++) {
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
