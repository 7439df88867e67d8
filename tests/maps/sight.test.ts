import { geoArea, geoContains } from 'd3-geo'
import { expect, test } from 'vitest'
import { footprintPolygon, groundDistanceKm, sightLine, sightOf, type LonLat } from '@/lib/maps/sight'

const cuba = {
  id: 'cuba',
  coordinates: { lat: 21.6, lon: -81.5, basis: 'footprint-centre' as const },
  station: { lat: 19.5, lon: -79.3 },
  footprint: [
    [21.5, -81],
    [22, -81.3],
    [21.8, -82.1],
    [21.3, -81.8],
  ] as [number, number][],
}

test('leads from the point below the station to the place, longitude first', () => {
  const sight = sightOf(cuba)!
  expect(sightLine(sight)!.coordinates).toEqual([
    [-79.3, 19.5],
    [-81.5, 21.6],
  ])
  // 2.1° of latitude and 2.2° × cos 20.5° of longitude: √(2.1² + 2.06²) = 2.94°, at 111.2 km
  expect(groundDistanceKm(sight)).toBeCloseTo(327, -1)
})

test('has no line, no distance and no stand-in where the station’s position is not known', () => {
  const sight = sightOf({ ...cuba, station: null })!
  expect(sight.station).toBeNull()
  expect(sightLine(sight)).toBeNull()
  expect(groundDistanceKm(sight)).toBeNull()
})

test('never pins a region, nor an image without a place', () => {
  expect(sightOf({ ...cuba, coordinates: { lat: 49.5, lon: 44.8, basis: 'region' } })).toBeNull()
  expect(sightOf({ ...cuba, coordinates: null })).toBeNull()
})

test('closes a footprint around its inside, whichever way its corners run', () => {
  const corners = sightOf(cuba)!.footprint!
  for (const ring of [corners, corners.toReversed()]) {
    const polygon = footprintPolygon(ring)
    expect(polygon.coordinates[0]).toHaveLength(5)
    expect(polygon.coordinates[0][4]).toEqual(polygon.coordinates[0][0])
    // Less than 1 % of the sphere's 4π
    expect(geoArea(polygon)).toBeLessThan(0.01)
    expect(geoContains(polygon, [-81.5, 21.6])).toBe(true)
  }
})

test('a footprint across the date line stays small', () => {
  const corners: LonLat[] = [
    [179, -17],
    [-179, -17],
    [-179, -18],
    [179, -18],
  ]
  const polygon = footprintPolygon(corners)
  expect(geoArea(polygon)).toBeLessThan(0.01)
  expect(geoContains(polygon, [180, -17.5])).toBe(true)
})
