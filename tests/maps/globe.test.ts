import { expect, test } from 'vitest'
import { closeUpRadius, drawLocator } from '@/lib/maps/globe'
import { sight } from '../helpers/maps'

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
