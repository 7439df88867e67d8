import { expect, test } from 'vitest'
import { metresPerPixel, scaleBar } from '@/lib/zoom/scale'

const original = { width: 1000, height: 1000, format: 'jpeg', profile: null, sha256: '' }
const box = (lat: number, lon: number, size = 1): [number, number][] => [
  [lat + size, lon],
  [lat, lon],
  [lat, lon + size],
  [lat + size, lon + size],
]

test('a square degree of the equator in a million pixels is 111 m a pixel', () => {
  // 6371 km × π/180 = 111.2 km a degree, over 1000 px
  expect(metresPerPixel({ kind: 'photograph', footprint: box(0, 10), original })).toBeCloseTo(111.2, 1)
})

test('a degree of longitude is half as long at 60° north', () => {
  // √(111.2 × 111.2 × cos 60.5°) = 111.2 × √0.4924 = 78.0
  expect(metresPerPixel({ kind: 'photograph', footprint: box(60, 10), original })).toBeCloseTo(78.0, 1)
})

test('the antimeridian and the order of the corners change nothing', () => {
  const there: [number, number][] = [
    [1, 179.5],
    [0, 179.5],
    [0, -179.5],
    [1, -179.5],
  ]
  for (const footprint of [there, there.toReversed()]) {
    expect(metresPerPixel({ kind: 'photograph', footprint, original })).toBeCloseTo(111.2, 1)
  }
})

test('claims no scale for a reconstruction, nor where no footprint is known', () => {
  expect(metresPerPixel({ kind: 'reconstruction', footprint: box(0, 10), original })).toBeNull()
  expect(metresPerPixel({ kind: 'photograph', footprint: null, original })).toBeNull()
})

test.each([
  // 30 m/px × 120 px = 3600 m: 2000 fits, 5000 does not
  [30, 120, 2000],
  [41.7, 120, 5000],
  [1, 100, 100],
  [0.4, 120, 20],
])('at %f m a pixel the longest round bar in %i px is %i m', (metres, room, bar) => {
  const { metres: found, px } = scaleBar(metres, room)
  expect(found).toBe(bar)
  expect(px).toBeCloseTo(bar / metres)
  expect(px).toBeLessThanOrEqual(room)
})
