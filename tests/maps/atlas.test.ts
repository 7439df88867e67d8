import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import type { Image } from '@/lib/catalogue/image'
import { drawAtlas, limit } from '@/lib/maps/atlas'

const images = [...openGallery('.').entries].map(([id, entry]) => ({ id, ...entry })) as Image[]
const atlas = drawAtlas(images)

test('every image is on one map, or is told apart by why it is on none', () => {
  const { regions, regionOnly, unlocated } = atlas
  const mapped = regions.flatMap(({ images: shown }) => shown)
  expect(mapped.map(({ number }) => number)).toEqual(mapped.map((_, index) => index + 1))
  const groups = [...regions, regionOnly, unlocated]
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(images.length)
  for (const { count, images: shown } of groups) expect(shown).toHaveLength(Math.min(count, limit))
  const all = [...mapped.map(({ image }) => image), ...regionOnly.images, ...unlocated.images]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { image } of mapped) expect(image.coordinates!.basis, image.id).not.toBe('region')
  for (const { coordinates } of regionOnly.images) expect(coordinates!.basis).toBe('region')
  for (const { coordinates } of unlocated.images) expect(coordinates).toBeNull()
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
    images: { length: limit },
    map: { marks: { length: limit } },
  })
  expect(crowded.pinned).toBe(1000)
})

function pairs<T>(list: T[]) {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))
}
