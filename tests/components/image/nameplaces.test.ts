import { expect, test } from 'vitest'
import { placeNames, type Box, type Named } from '@/components/image/nameplaces'

/** A ring of 24 px about a spot, and a name, of 60 × 20 px where nothing else is said. */
const at = (x: number, y: number, ...names: Named['names']): Named => ({
  ring: { left: x - 12, top: y - 12, right: x + 12, bottom: y + 12 },
  names: names.length ? names : [{ width: 60, height: 20 }],
})
const bounds = { left: 0, top: 0, right: 300, bottom: 200 }
const corners = ({ left, top, right, bottom }: Box) => [left, top, right, bottom]
const boxes = (...marks: Named[]) =>
  placeNames(marks, bounds).map(({ box, isFree }) => (isFree ? corners(box) : null))

test('a name stands on the right of its ring, halfway up', () => {
  // 100 + 12 + 4 px between them; 20 px about a middle of 100.
  expect(boxes(at(100, 100))).toEqual([[116, 90, 176, 110]])
})

test('where a ring is on its right it stands on the left, then above, then below', () => {
  const [right, left, above] = [at(140, 100), at(60, 100), at(100, 76)]
  expect(boxes(at(100, 100), right)[0]).toEqual([24, 90, 84, 110])
  // 100 − 12 − 4 − 20 = 64
  expect(boxes(at(100, 100), right, left)[0]).toEqual([70, 64, 130, 84])
  expect(boxes(at(100, 100), right, left, above)[0]).toEqual([70, 116, 130, 136])
})

test('at the edge of the picture it is moved into it, and never onto its own ring', () => {
  expect(boxes(at(290, 100))).toEqual([[214, 90, 274, 110]])
  // Its middle would be at 4 px, and it is 20 px high.
  expect(boxes(at(100, 4))).toEqual([[116, 0, 176, 20]])
  // Too long for either side: above, and moved to the right.
  expect(boxes(at(100, 100, { width: 250, height: 20 }))).toEqual([[0, 64, 250, 84]])
})

test('where it has no room on one line it takes two', () => {
  const long = [
    { width: 280, height: 20 },
    { width: 120, height: 40 },
  ]
  const [above, below] = [at(100, 70), at(100, 130)]
  expect(boxes(at(100, 100, ...long), above, below)[0]).toEqual([116, 80, 236, 120])
})

test('a name that comes first has its place first, and keeps clear of the others if it can', () => {
  const [first, second] = boxes(at(100, 100), at(200, 104))
  expect(first).toEqual([116, 90, 176, 110])
  expect(second).toEqual([216, 94, 276, 114])
  // On the left it would be 5 px from the name of the first: well clear is 8.
  expect(boxes(at(100, 100), at(257, 100))[1]).toEqual([227, 64, 287, 84])
})

test('a name without room stands where it covers the fewest rings, and none waits for it', () => {
  const crowd = [-30, 0, 30].flatMap((x) => [-30, 0, 30].map((y) => at(150 + x, 100 + y)))
  const [middle] = [crowd[4]]
  const places = placeNames([...crowd.filter((each) => each !== middle), middle], bounds)
  expect(places.at(-1)!.isFree).toBe(false)
  expect(places.filter(({ isFree }) => isFree).length).toBeGreaterThanOrEqual(6)
})

test('no free name covers a ring or a name, or leaves the picture, however the rings lie', () => {
  let seed = 1
  const next = (end: number) => (seed = (seed * 16807) % 2147483647) % end
  const faults: string[] = []
  for (let round = 0; round < 300; round++) {
    const marks = Array.from({ length: 8 }, () =>
      at(next(300), next(200), { width: 30 + next(120), height: 20 }),
    )
    const free = placeNames(marks, bounds).flatMap(({ box, isFree }) => (isFree ? [box] : []))
    for (const box of free) {
      const others = [...marks.map(({ ring }) => ring), ...free.filter((other) => other !== box)]
      const out = Math.min(box.left, box.top, 300 - box.right, 200 - box.bottom) < 0
      if (out || others.some((other) => overlap(box, other))) faults.push(`${round}: ${corners(box)}`)
    }
  }
  expect(faults).toEqual([])
})

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
