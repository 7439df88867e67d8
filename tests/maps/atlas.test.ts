import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { drawAtlas } from '@/lib/maps/atlas'
import { drawGround } from '@/lib/maps/ground'
import type { Point } from '@/lib/maps/path'
import { placeMarks } from '@/lib/maps/placement'
import { byRegion, regionOf, regionKeys } from '@/lib/maps/regions'
import type { LonLat } from '@/lib/maps/sight'
import type { Image } from '@/lib/catalogue/image'

const images = [...openGallery('.').entries].map(([id, entry]) => ({ id, ...entry })) as Image[]
const atlas = drawAtlas(images)

test('places belong to the region whose name they would be looked for under', () => {
  const expected: [name: string, place: LonLat, region: string][] = [
    ['Paris', [2.3, 48.9], 'europe'],
    ['Tokyo', [139.7, 35.7], 'eastAsia'],
    ['Fiji', [178, -17.8], 'pacific'],
    ['Honolulu', [-157.9, 21.3], 'pacific'],
    ['Houston', [-95.3, 29.8], 'mexico'],
    ['Galápagos', [-91, -0.6], 'northernSouthAmerica'],
    ['Nairobi', [36.8, -1.3], 'equatorialAfrica'],
    ['Mecca', [39.8, 21.4], 'middleEast'],
    ['São Paulo', [-46.6, -23.6], 'brazil'],
  ]
  for (const [name, place, region] of expected) expect(regionOf(place), name).toBe(region)
})

test('grouping loses no sight anywhere on the Earth', () => {
  const sights = Array.from({ length: 36 * 17 }, (_, index) => ({
    place: [(index % 36) * 10 - 180, Math.floor(index / 36) * 10 - 80] as LonLat,
  }))
  const groups = byRegion(sights)
  expect(groups.flatMap(({ sights: held }) => held)).toHaveLength(sights.length)
  expect(new Set(groups.flatMap(({ sights: held }) => held)).size).toBe(sights.length)
  expect(groups.map(({ key }) => key)).toEqual(regionKeys)
})

test('every region has a name in both languages', () => {
  for (const language of ['fr', 'en']) {
    const { Regions } = JSON.parse(readFileSync(`messages/${language}/interface.json`, 'utf8'))
    expect(Object.keys(Regions)).toEqual(regionKeys)
  }
})

test('every image is on one map, or is told apart by why it is on none', () => {
  const mapped = atlas.regions.flatMap(({ images: held }) => held)
  expect(mapped.map(({ number }) => number)).toEqual(mapped.map((_, index) => index + 1))
  const all = [
    ...mapped.map(({ image }) => image.id),
    ...[...atlas.regionOnly.images, ...atlas.unlocated.images].map(({ id }) => id),
  ]
  expect(all.toSorted()).toEqual(images.map(({ id }) => id).toSorted())
  for (const { image } of mapped) expect(image.coordinates!.basis, image.id).not.toBe('region')
  for (const { coordinates } of atlas.regionOnly.images) expect(coordinates!.basis).toBe('region')
})

test('marks keep apart, keep inside and keep off their places', () => {
  for (const { key, map } of atlas.regions) {
    expect(map.marks, key).toHaveLength(map.places.length)
    // 28 px discs on a map 288 px wide: 28 × 400 / 288 = 38.9 units
    for (const [a, b] of pairs(map.marks))
      expect(Math.hypot(a[0] - b[0], a[1] - b[1]), key).toBeGreaterThan(38.9)
    for (const [x, y] of map.marks)
      expect(x > 19 && y > 19 && x < map.width - 19 && y < map.height - 19, key).toBe(true)
  }
  // 1000 units at 288 px: a disc of 28 px is 97.2 wide
  for (const [a, b] of pairs(atlas.world.narrow))
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(97.2)
})

test('twenty images in one place still find room, and a thousand say where to make some', () => {
  const crowd = (count: number) => ({
    places: Array<Point>(count).fill([200, 150]),
    clear: [],
    box: { width: 400, height: 300 },
    gap: 46,
  })
  const marks = placeMarks(crowd(20))
  expect(new Set(marks.map(String)).size).toBe(20)
  expect(() => placeMarks(crowd(1000))).toThrow('lib/maps/regions.ts')
})

test('of a thousand images in one region a map shows as many as find room, and tells how many there are', () => {
  const crowded = drawAtlas(
    Array.from({ length: 1000 }, (_, index) => ({
      ...images.find(({ coordinates }) => coordinates?.basis === 'place-named')!,
      id: String(index),
    })),
  )
  expect(crowded.regions).toHaveLength(1)
  expect(crowded.regions[0]).toMatchObject({
    count: 1000,
    images: { length: 20 },
    map: { marks: { length: 20 } },
  })
  expect(crowded.pinned).toBe(1000)
})

test('the land and graticules of all maps are one file, two paths a map', () => {
  const file = drawGround(atlas)
  expect(file.match(/<path id="[^"]+" d="M[^"]+"\/>/g)).toHaveLength(2 * (atlas.regions.length + 1))
})

function pairs<T>(list: T[]) {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))
}
